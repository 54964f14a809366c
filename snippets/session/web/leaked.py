import asyncio
import gc

import httpx
from fastapi import FastAPI, Request
from fastapi.responses import PlainTextResponse
from sqlalchemy import QueuePool, create_engine, func, select
from sqlalchemy.exc import TimeoutError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, sessionmaker


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine(
    "sqlite:///game.db", pool_size=1, max_overflow=1, pool_timeout=0.05
)
Base.metadata.create_all(engine)


def in_use() -> int:
    assert isinstance(engine.pool, QueuePool)
    return engine.pool.checkedout()


SessionFactory = sessionmaker(engine)
app = FastAPI()
gc.disable()


# --8<-- [start:endpoint]
@app.get("/players")
def count_players() -> int | None:
    session = SessionFactory()
    return session.scalar(select(func.count()).select_from(Player))


@app.exception_handler(TimeoutError)
def show(_: Request, error: Exception) -> PlainTextResponse:
    return PlainTextResponse(str(error).partition(",")[0], 503)


# --8<-- [end:endpoint]


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
for _ in range(3):
    print(get("/players"), in_use())
    #> 200 0 1
    #> 200 0 2
    #> 503 QueuePool limit of size 1 overflow 1 reached 2
# --8<-- [end:requests]

# --8<-- [start:collected]
gc.collect()
print(in_use())
#> 0
print(get("/players"))
#> 200 0
# --8<-- [end:collected]

gc.enable()
gc.collect()
engine.dispose()
