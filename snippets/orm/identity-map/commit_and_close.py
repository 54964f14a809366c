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
    # --8<-- [start:after]
    merlin = session.get_one(Player, 1)
    session.commit()
    print(session.get_one(Player, 1) is merlin)
    #> True

    session.close()
    print(session.get_one(Player, 1) is merlin)
    #> False
    # --8<-- [end:after]
