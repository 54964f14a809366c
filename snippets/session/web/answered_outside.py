import asyncio
from collections.abc import Iterator
from typing import Annotated

import httpx
from fastapi import Depends, FastAPI
from fastapi.exceptions import ResponseValidationError
from fastapi.responses import PlainTextResponse
from pydantic import BaseModel, ConfigDict
from sqlalchemy import create_engine
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
    sessionmaker,
)
from starlette.requests import Request


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)
SessionFactory = sessionmaker(engine)


def get_session() -> Iterator[Session]:
    with SessionFactory() as session:
        yield session


RequestSession = Annotated[Session, Depends(get_session)]
app = FastAPI()


@app.exception_handler(ResponseValidationError)
def show(_: Request, error: ResponseValidationError) -> PlainTextResponse:
    return PlainTextResponse(error.errors()[0]["msg"].partition(" <")[0], 500)


# --8<-- [start:error]
class PlayerOut(BaseModel):
    model_config = ConfigDict(from_attributes=True)

    nickname: str


@app.post("/outside/{nickname}", response_model=PlayerOut)
def outside(nickname: str) -> Player:
    with SessionFactory() as session:
        player = Player(nickname=nickname)
        session.add(player)
        session.commit()
        return player


# --8<-- [end:error]
# --8<-- [start:cure]
@app.post("/inside/{nickname}", response_model=PlayerOut)
def inside(nickname: str, session: RequestSession) -> Player:
    player = Player(nickname=nickname)
    session.add(player)
    session.commit()
    return player


# --8<-- [end:cure]


def post(path: str) -> str:
    async def send() -> httpx.Response:
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        async with httpx.AsyncClient(
            transport=transport, base_url="http://game"
        ) as client:
            return await client.post(path)

    response = asyncio.run(send())
    return f"{response.status_code} {response.text}"


# --8<-- [start:requests]
print(post("/outside/Merlin"))
#> 500 Error extracting attribute: DetachedInstanceError: Instance
print(post("/inside/Morgana"))
#> 200 {"nickname":"Morgana"}
# --8<-- [end:requests]

engine.dispose()
