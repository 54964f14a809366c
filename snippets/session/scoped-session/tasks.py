import asyncio

from sqlalchemy import create_engine
from sqlalchemy.orm import Session, scoped_session, sessionmaker

engine = create_engine("sqlite:///game.db")

# --8<-- [start:tasks]
registry = scoped_session(sessionmaker(engine))


async def task() -> Session:
    return registry()


async def main() -> None:
    first, second = await asyncio.gather(task(), task())
    print(first is second)
    #> True


asyncio.run(main())
# --8<-- [end:tasks]
registry.remove()
