import asyncio
from collections.abc import Iterator
from typing import Annotated

import httpx
from fastapi import Depends, FastAPI
from sqlalchemy import create_engine
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


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)
SessionFactory = sessionmaker(engine)

with SessionFactory.begin() as session:
    session.add(Player(id=1, nickname="Merlin"))


def get_session() -> Iterator[Session]:
    with SessionFactory() as session:
        yield session


RequestSession = Annotated[Session, Depends(get_session)]
app = FastAPI()
sessions: list[Session] = []


# --8<-- [start:same]
def current_player(session: RequestSession) -> Player:
    return session.get_one(Player, 1)


CurrentPlayer = Annotated[Player, Depends(current_player)]


@app.get("/me")
def me(session: RequestSession, player: CurrentPlayer) -> bool:
    sessions.append(session)
    return player in session


# --8<-- [end:same]


def get(path: str) -> str:
    async def send() -> httpx.Response:
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        async with httpx.AsyncClient(
            transport=transport, base_url="http://game"
        ) as client:
            return await client.get(path)

    response = asyncio.run(send())
    return f"{response.status_code} {response.text}"


# --8<-- [start:requests]
print(get("/me"), get("/me"))
#> 200 true 200 true
print(sessions[0] is sessions[1])
#> False
# --8<-- [end:requests]

engine.dispose()
