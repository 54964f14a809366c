from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)


# --8<-- [start:session]
def seen_by_others() -> list[str]:
    with engine.connect() as other:
        return list(other.scalars(select(Player.nickname).order_by(Player.id)))


saving = engine.execution_options(isolation_level="AUTOCOMMIT")  # (1)!

with Session(saving) as session:
    session.add(Player(nickname="Merlin"))
    session.flush()
    print(seen_by_others())
    #> ['Merlin']
    session.rollback()

print(seen_by_others())
#> ['Merlin']
# --8<-- [end:session]

# --8<-- [start:half]
try:
    with Session(saving) as session, session.begin():
        session.add(Player(nickname="Morgana"))
        session.flush()
        raise ValueError("no room in the guild")
except ValueError as error:
    print(error)
    #> no room in the guild

print(seen_by_others())
#> ['Merlin', 'Morgana']
# --8<-- [end:half]
