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
    # --8<-- [start:pending]
    merlin = Player(id=1, nickname="Merlin")
    session.add(merlin)
    print(session.get(Player, 1) is merlin)
    #> True
    # --8<-- [end:pending]
