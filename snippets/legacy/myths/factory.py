from sqlalchemy import create_engine, func, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
    sessionmaker,
)


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)


def count_players() -> int | None:
    with Session(engine) as session:
        return session.scalar(select(func.count()).select_from(Player))


# --8<-- [start:factory]
GameSession = sessionmaker(engine)
print(hasattr(GameSession, "add"), hasattr(GameSession(), "add"))
#> False True
# --8<-- [end:factory]

# --8<-- [start:kinds]
session = GameSession()
print(isinstance(GameSession, sessionmaker), isinstance(session, Session))
#> True True
print(type(session) is Session, type(session) is type(sessionmaker(engine)()))
#> False False
# --8<-- [end:kinds]

# --8<-- [start:blocks]
with GameSession() as session:
    session.add(Player(nickname="Merlin"))
    session.flush()
print(count_players())
#> 0

with GameSession.begin() as session:
    session.add(Player(nickname="Merlin"))
print(count_players())
#> 1
# --8<-- [end:blocks]
