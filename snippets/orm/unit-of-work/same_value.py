from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    race: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(nickname="Merlin", race="human"))
    session.commit()

with Session(engine) as session:
    merlin = session.get_one(Player, 1)
    # --8<-- [start:loaded]
    print("race" in merlin.__dict__)
    #> True
    merlin.race = "human"
    print(session.is_modified(merlin))
    #> False
    session.flush()
    # --8<-- [end:loaded]
    session.commit()
    # --8<-- [start:expired]
    print("race" in merlin.__dict__)  # (1)!
    #> False
    merlin.race = "human"
    print(session.is_modified(merlin))
    #> True
    session.flush()  # (2)!
    # --8<-- [end:expired]
    session.commit()
    # --8<-- [start:compared]
    if merlin.race != "human":
        merlin.race = "human"
    session.flush()
    # --8<-- [end:compared]
