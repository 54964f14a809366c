import asyncio
from collections.abc import Iterator
from typing import Annotated

import httpx
from fastapi import Depends, FastAPI
from sqlalchemy import create_engine, select
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
    race: Mapped[str]


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)
SessionFactory = sessionmaker(engine)

with SessionFactory.begin() as session:
    session.add(Player(nickname="Merlin", race="human"))


def get_session() -> Iterator[Session]:
    with SessionFactory() as session:
        yield session
        session.commit()


AfterAnswer = Annotated[Session, Depends(get_session)]
BeforeAnswer = Annotated[Session, Depends(get_session, scope="function")]
app = FastAPI()


# --8<-- [start:endpoints]
@app.post("/after/{nickname}/{race}")
def after(nickname: str, race: str, session: AfterAnswer) -> str:
    session.add(Player(nickname=nickname, race=race))
    return f"{nickname} the {race}"


@app.post("/before/{nickname}/{race}")
def before(nickname: str, race: str, session: BeforeAnswer) -> str:
    session.add(Player(nickname=nickname, race=race))
    return f"{nickname} the {race}"


# --8<-- [end:endpoints]


def post(path: str) -> str:
    async def send() -> httpx.Response:
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        async with httpx.AsyncClient(
            transport=transport, base_url="http://game"
        ) as client:
            return await client.post(path)

    response = asyncio.run(send())
    return f"{response.status_code} {response.text}"


# --8<-- [start:lost]
print(post("/after/Merlin/elf"))
#> 200 "Merlin the elf"
with SessionFactory() as session:
    print(session.scalars(select(Player.race)).all())
    #> ['human']
# --8<-- [end:lost]

# --8<-- [start:told]
print(post("/before/Merlin/elf"))
#> 500 Internal Server Error
# --8<-- [end:told]

engine.dispose()
