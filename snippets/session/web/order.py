import asyncio
from collections.abc import Iterator
from typing import Annotated

import httpx
from fastapi import Depends, FastAPI
from sqlalchemy import create_engine, event
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
    sessionmaker,
)
from starlette.types import Message, Receive, Scope, Send


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)
SessionFactory = sessionmaker(engine)
log: list[str] = []


@event.listens_for(engine, "commit")
def on_commit(*_: object) -> None:
    log.append("commit")


# --8<-- [start:dependency]
def get_session() -> Iterator[Session]:
    with SessionFactory() as session:
        yield session
        session.commit()


AfterAnswer = Annotated[Session, Depends(get_session)]
BeforeAnswer = Annotated[Session, Depends(get_session, scope="function")]
# --8<-- [end:dependency]

app = FastAPI()


@app.post("/after/{nickname}")
def after(nickname: str, session: AfterAnswer) -> None:
    session.add(Player(nickname=nickname))


@app.post("/before/{nickname}")
def before(nickname: str, session: BeforeAnswer) -> None:
    session.add(Player(nickname=nickname))


async def noting(scope: Scope, receive: Receive, send: Send) -> None:
    async def note(message: Message) -> None:
        if message["type"] == "http.response.start":
            log.append(f"answer {message['status']}")
        await send(message)

    await app(scope, receive, note)


def post(path: str) -> str:
    async def send() -> httpx.Response:
        transport = httpx.ASGITransport(noting, raise_app_exceptions=False)
        async with httpx.AsyncClient(
            transport=transport, base_url="http://game"
        ) as client:
            return await client.post(path)

    response = asyncio.run(send())
    return f"{response.status_code} {response.text}"


# --8<-- [start:requests]
post("/after/Merlin")
print(log)
#> ['answer 200', 'commit']
log.clear()
post("/before/Morgana")
print(log)
#> ['commit', 'answer 200']
# --8<-- [end:requests]

engine.dispose()
