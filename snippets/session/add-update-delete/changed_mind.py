from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(nickname="Merlin"))
    session.commit()

with Session(engine) as session:
    merlin = session.get_one(Player, 1)
    # --8<-- [start:undo]
    session.delete(merlin)
    session.add(merlin)
    session.commit()
    print(session.get(Player, 1) is merlin)
    #> True
    # --8<-- [end:undo]
