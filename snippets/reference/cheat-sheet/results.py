from sqlalchemy import create_engine, select, text
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str] = mapped_column(unique=True)
    level: Mapped[int] = mapped_column(default=1)

    def __repr__(self) -> str:
        return self.nickname


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
session = Session(engine)
session.add_all([Player(nickname="Merlin"), Player(nickname="Arthur")])
session.flush()
# --8<-- [start:objects]
query = select(Player).order_by(Player.id)
print(session.scalars(query).all())
#> [Merlin, Arthur]
print(session.scalars(query).first())
#> Merlin
print(session.scalars(query.where(Player.id == 2)).one())
#> Arthur
print(session.scalars(query.where(Player.id == 7)).one_or_none())
#> None
print(session.scalar(text("SELECT count(*) FROM players")))
#> 2
# --8<-- [end:objects]
# --8<-- [start:rows]
columns = select(Player.id, Player.nickname).order_by(Player.id)
for row in session.execute(columns):
    print(row.id, row.nickname, row[1])
    #> 1 Merlin Merlin
    #> 2 Arthur Arthur
print(session.execute(columns).all())
#> [(1, 'Merlin'), (2, 'Arthur')]
print(session.execute(columns).mappings().first())
#> {'id': 1, 'nickname': 'Merlin'}
print(session.scalars(select(Player.level)).unique().all())
#> [1]
many = query.execution_options(yield_per=100)
for page in session.scalars(many).partitions():
    print(page)
    #> [Merlin, Arthur]
# --8<-- [end:rows]
session.close()
