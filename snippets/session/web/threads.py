import asyncio

import httpx
from anyio.to_thread import current_default_thread_limiter
from fastapi import FastAPI
from sqlalchemy import QueuePool, create_engine

engine = create_engine("sqlite:///game.db")
app = FastAPI()


# --8<-- [start:limits]
@app.get("/limits")
async def limits() -> tuple[float, int]:
    assert isinstance(engine.pool, QueuePool)
    return current_default_thread_limiter().total_tokens, engine.pool.size()


# --8<-- [end:limits]


async def send() -> httpx.Response:
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://game") as client:
        return await client.get("/limits")


# --8<-- [start:answer]
print(asyncio.run(send()).text)
#> [40.0,5]
# --8<-- [end:answer]
