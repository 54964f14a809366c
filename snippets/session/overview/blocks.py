from sqlalchemy import create_engine, func, select
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
count = select(func.count()).select_from(Player)

# --8<-- [start:lost]
with Session(engine) as session:
    session.add(Player(nickname="Merlin"))

with Session(engine) as session:
    print(session.scalar(count))
    #> 0
# --8<-- [end:lost]

# --8<-- [start:begin]
with Session(engine) as session, session.begin():
    session.add(Player(nickname="Merlin"))

with Session(engine) as session:
    print(session.scalar(count))
    #> 1
# --8<-- [end:begin]
