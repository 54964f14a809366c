from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


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
    session.add(Player(nickname="Merlin", level=1))
    session.commit()

with Session(engine) as session, Session(engine) as other:
    merlin = session.get_one(Player, 1)
    other.get_one(Player, 1).level = 50
    other.commit()
    # --8<-- [start:map]
    session.get(Player, 1)
    print(merlin.level)
    #> 1
    # --8<-- [end:map]
    # --8<-- [start:lock]
    session.get(Player, 1, with_for_update=True)
    print(merlin.level)
    #> 1
    # --8<-- [end:lock]
    # --8<-- [start:fresh]
    session.get(Player, 1, with_for_update=True, populate_existing=True)
    print(merlin.level)
    #> 50
    # --8<-- [end:fresh]
