import asyncio
from collections.abc import Iterator
from typing import Annotated

import httpx
from fastapi import Depends, FastAPI, HTTPException
from sqlalchemy import QueuePool, create_engine, event, func, select
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


def in_use() -> int:
    assert isinstance(engine.pool, QueuePool)
    return engine.pool.checkedout()


SessionFactory = sessionmaker(engine)
log: list[str] = []


@event.listens_for(engine, "rollback")
def on_rollback(*_: object) -> None:
    log.append("rollback")


@event.listens_for(engine, "checkin")
def on_checkin(*_: object) -> None:
    log.append("checkin")


def get_session() -> Iterator[Session]:
    with SessionFactory() as session:
        yield session


RequestSession = Annotated[Session, Depends(get_session)]
app = FastAPI()


# --8<-- [start:endpoint]
@app.post("/players/{nickname}")
def create_player(nickname: str, session: RequestSession) -> None:
    session.add(Player(nickname=nickname))
    session.flush()
    log.append(f"{in_use()} in use")
    if nickname == "Mordred":
        raise HTTPException(403, "banned")
    raise ZeroDivisionError


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
print(post("/players/Mordred"))
#> 403 {"detail":"banned"}
print(log, in_use())
#> ['1 in use', 'rollback', 'checkin'] 0
print(post("/players/Merlin"))
#> 500 Internal Server Error
print(in_use())
#> 0
with SessionFactory() as session:
    print(session.scalar(select(func.count()).select_from(Player)))
    #> 0
# --8<-- [end:requests]

engine.dispose()
