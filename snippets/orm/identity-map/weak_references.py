import gc

from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int] = mapped_column(default=1)


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(id=1, nickname="Merlin"))
    session.commit()

with Session(engine) as session:
    # --8<-- [start:unchanged]
    merlin = session.get_one(Player, 1)
    print(len(session.identity_map))
    #> 1

    del merlin
    gc.collect()  # (1)!
    print(len(session.identity_map))
    #> 0
    # --8<-- [end:unchanged]
    # --8<-- [start:changed]
    merlin = session.get_one(Player, 1)  # (1)!
    merlin.level = 50

    del merlin
    gc.collect()
    print(len(session.identity_map))
    #> 1

    session.flush()
    gc.collect()
    print(len(session.identity_map))
    #> 0
    # --8<-- [end:changed]
