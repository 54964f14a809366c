import asyncio
from collections.abc import Iterator
from typing import Annotated

import httpx
from fastapi import Depends, FastAPI
from sqlalchemy import QueuePool, create_engine, event
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


# --8<-- [start:dependency]
engine = create_engine("sqlite:///game.db")
SessionFactory = sessionmaker(engine)


def get_session() -> Iterator[Session]:
    with SessionFactory() as session:  # (1)!
        yield session  # (2)!


RequestSession = Annotated[Session, Depends(get_session)]  # (3)!
# --8<-- [end:dependency]

Base.metadata.create_all(engine)
log: list[str] = []


@event.listens_for(engine, "checkout")
def on_checkout(*_: object) -> None:
    log.append("checkout")


@event.listens_for(engine, "checkin")
def on_checkin(*_: object) -> None:
    log.append("checkin")


# --8<-- [start:endpoint]
app = FastAPI()


@app.post("/players/{nickname}")
def create_player(nickname: str, session: RequestSession) -> str:
    player = Player(nickname=nickname)
    session.add(player)
    session.commit()  # (1)!
    return f"player {player.id}"  # (2)!


# --8<-- [end:endpoint]


# --8<-- [start:client]
def post(path: str) -> str:
    async def send() -> httpx.Response:
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)  # (1)!
        async with httpx.AsyncClient(
            transport=transport, base_url="http://game"
        ) as client:
            return await client.post(path)

    response = asyncio.run(send())
    return f"{response.status_code} {response.text}"


# --8<-- [end:client]


# --8<-- [start:requests]
def in_use() -> int:
    assert isinstance(engine.pool, QueuePool)
    return engine.pool.checkedout()


print(in_use(), log)
#> 0 []
print(post("/players/Merlin"))
#> 200 "player 1"
print(in_use(), log)
#> 0 ['checkout', 'checkin', 'checkout', 'checkin']
# --8<-- [end:requests]

engine.dispose()
