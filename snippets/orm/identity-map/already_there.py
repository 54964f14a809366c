from sqlalchemy import create_engine
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int] = mapped_column(default=1)


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(id=1, nickname="Merlin"))
    session.commit()

with Session(engine) as session, Session(engine) as other:
    # --8<-- [start:attached]
    merlin = other.get_one(Player, 1)
    try:
        session.add(merlin)
    except InvalidRequestError as error:
        print("is already attached to session" in str(error))
        #> True
    # --8<-- [end:attached]
    # --8<-- [start:present]
    mine = session.get_one(Player, 1)
    other.close()  # (1)!
    try:
        session.add(merlin)
    except InvalidRequestError as error:
        print("is already present in this session" in str(error))
        #> True
    # --8<-- [end:present]
    # --8<-- [start:merge]
    merlin.level = 50
    merged = session.merge(merlin)
    print(merged is mine, merged is merlin, mine.level)
    #> True False 50
    # --8<-- [end:merge]
