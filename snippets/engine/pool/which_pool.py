# databases: sqlite
from sqlalchemy import NullPool, create_engine
from sqlalchemy.ext.asyncio import create_async_engine

# --8<-- [start:pools]
for url in ("sqlite://", "sqlite:///game.db", "postgresql+psycopg://localhost/game"):
    print(type(create_engine(url).pool).__name__)
    #> SingletonThreadPool
    #> QueuePool
    #> QueuePool

print(type(create_engine("sqlite:///game.db", poolclass=NullPool).pool).__name__)
#> NullPool
# --8<-- [end:pools]

# --8<-- [start:async-pools]
for url in ("sqlite+aiosqlite://", "sqlite+aiosqlite:///game.db"):
    print(type(create_async_engine(url).pool).__name__)
    #> StaticPool
    #> AsyncAdaptedQueuePool
# --8<-- [end:async-pools]

# --8<-- [start:argument]
try:
    create_engine("sqlite://", max_overflow=5)
except TypeError as error:
    print(str(error).partition(",")[0])
    #> Invalid argument(s) 'max_overflow' sent to create_engine()
# --8<-- [end:argument]
