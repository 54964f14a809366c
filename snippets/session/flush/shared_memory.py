# databases: sqlite
from sqlalchemy import create_engine, func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
count = select(func.count()).select_from(Player)

with Session(engine) as session, Session(engine) as other:
    # --8<-- [start:memory]
    session.add(Player(nickname="Merlin"))
    session.flush()
    print(session.scalar(count), other.scalar(count))
    #> 1 1
    # --8<-- [end:memory]
