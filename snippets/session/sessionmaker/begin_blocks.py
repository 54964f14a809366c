from sqlalchemy import create_engine, func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, sessionmaker


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
GameSession = sessionmaker(engine)
count = select(func.count()).select_from(Player)

# --8<-- [start:begin]
with GameSession.begin() as session:
    session.add(Player(nickname="Merlin"))

try:
    with GameSession.begin() as session:
        session.add(Player(nickname="Morgana"))
        session.flush()
        raise ValueError
except ValueError:
    print("no Morgana")
    #> no Morgana

with GameSession() as session:  # (1)!
    print(session.scalar(count))
    #> 1
# --8<-- [end:begin]
