import asyncio
from collections.abc import Iterator
from typing import Annotated

import httpx
from fastapi import Depends, FastAPI, HTTPException
from sqlalchemy import create_engine
from sqlalchemy.exc import IntegrityError
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
    nickname: Mapped[str] = mapped_column(unique=True)


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)
SessionFactory = sessionmaker(engine)


def get_session() -> Iterator[Session]:
    with SessionFactory() as session:
        yield session


RequestSession = Annotated[Session, Depends(get_session)]
app = FastAPI()


# --8<-- [start:endpoint]
@app.post("/players/{nickname}")
def create_player(nickname: str, session: RequestSession) -> str:
    session.add(Player(nickname=nickname))
    try:
        session.commit()
    except IntegrityError as error:
        raise HTTPException(409, f"{nickname} is taken") from error
    return nickname


# --8<-- [end:endpoint]


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
print(post("/players/Merlin"))
#> 200 "Merlin"
print(post("/players/Merlin"))
#> 409 {"detail":"Merlin is taken"}
# --8<-- [end:requests]

engine.dispose()
