from sqlalchemy import create_engine, select, update
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(nickname="Merlin", level=8))
    session.commit()

# --8<-- [start:orm]
with Session(engine) as session:
    merlin = session.scalars(select(Player).filter_by(nickname="Merlin")).one()
    merlin.level += 1
    session.commit()
# --8<-- [end:orm]

players = Base.metadata.tables["players"]

# --8<-- [start:core]
level_up = (
    update(players)
    .where(players.c.nickname == "Merlin")
    .values(level=players.c.level + 1)
)

with engine.begin() as connection:
    connection.execute(level_up)
    print(connection.execute(select(players)).all())
    #> [(1, 'Merlin', 10)]
# --8<-- [end:core]
