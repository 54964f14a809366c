from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    nickname: Mapped[str] = mapped_column(primary_key=True)
    gold: Mapped[int]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    merlin = Player(nickname="Merlin", gold=100)
    session.add(merlin)
    session.flush()
    # --8<-- [start:decide]
    purchase = session.begin_nested()
    merlin.gold -= 150
    session.flush()
    if merlin.gold < 0:
        purchase.rollback()
    else:
        purchase.commit()
    print(merlin.gold)
    #> 100
    # --8<-- [end:decide]
    # --8<-- [start:released]
    with session.begin_nested():
        merlin.gold -= 30
    print(merlin.gold)
    #> 70
    # --8<-- [end:released]
