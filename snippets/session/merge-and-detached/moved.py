from sqlalchemy import create_engine, inspect
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from sqlalchemy.orm.exc import StaleDataError


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int]


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(id=1, nickname="Merlin", level=1))
    session.commit()

# --8<-- [start:move]
with Session(engine) as first, Session(engine) as second:
    merlin = first.get_one(Player, 1)
    first.expunge(merlin)
    second.add(merlin)  # (1)!
    merlin.level = 20
    second.commit()
    print(inspect(merlin).session is second, merlin.level)
    #> True 20
    # --8<-- [end:move]

# --8<-- [start:gone]
with Session(engine) as session:
    session.delete(session.get_one(Player, 1))
    session.commit()

merlin.level = 30
with Session(engine) as session:
    session.add(merlin)
    try:
        session.commit()
    except StaleDataError as error:
        print(type(error).__name__)
        #> StaleDataError
# --8<-- [end:gone]
