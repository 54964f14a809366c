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
    # --8<-- [start:get]
    merlin = session.get(Player, 1)
    print(session.get(Player, 1) is merlin)  # (1)!
    #> True
    print(session.get(Player, 2))  # (2)!
    #> None
    # --8<-- [end:get]
