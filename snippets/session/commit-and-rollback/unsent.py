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
    session.add(Player(nickname="Merlin"))
    session.commit()

with Session(engine, expire_on_commit=False) as session:
    # --8<-- [start:unsent]
    merlin = session.get_one(Player, 1)
    merlin.level = 50
    session.rollback()
    print(merlin.level)
    #> 1
    # --8<-- [end:unsent]
