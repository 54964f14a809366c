import asyncio

from sqlalchemy import select
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str] = mapped_column(unique=True)
    level: Mapped[int] = mapped_column(default=1)


# --8<-- [start:main]
async def main() -> None:
    engine = create_async_engine("sqlite+aiosqlite://")
    Session = async_sessionmaker(engine, expire_on_commit=False)
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    async with Session.begin() as session:
        session.add(Player(nickname="Merlin"))
        print((await session.scalars(select(Player.nickname))).all())
        #> ['Merlin']
    await engine.dispose()


asyncio.run(main())
# --8<-- [end:main]
