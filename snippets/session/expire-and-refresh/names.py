from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int]
    gold: Mapped[int]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(id=1, nickname="Merlin", level=1, gold=10))
    session.commit()

with Session(engine) as session:
    # --8<-- [start:refresh]
    merlin = session.get_one(Player, 1)
    merlin.level = 2
    merlin.gold = 20
    session.refresh(merlin, ["level"])
    print(merlin.level, merlin.gold)
    #> 1 20
    # --8<-- [end:refresh]
    # --8<-- [start:expire]
    merlin.gold = 30
    session.expire(merlin)
    print(merlin.level, merlin.gold)
    #> 1 20
    # --8<-- [end:expire]
