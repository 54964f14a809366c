# databases: sqlite
from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import Engine, create_engine, inspect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.pool import StaticPool


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


# --8<-- [start:tables]
def create_and_list(engine: Engine) -> list[str]:
    Base.metadata.create_all(engine)
    with ThreadPoolExecutor() as executor:
        return executor.submit(inspect(engine).get_table_names).result()


# --8<-- [end:tables]

# --8<-- [start:file]
print(create_and_list(create_engine("sqlite:///game.db")))
#> ['players']
# --8<-- [end:file]

# --8<-- [start:shared]
shared = create_engine("sqlite:///file::memory:?cache=shared&uri=true")
print(create_and_list(shared), type(shared.pool).__name__)
#> ['players'] QueuePool
# --8<-- [end:shared]

# --8<-- [start:static]
static = create_engine(
    "sqlite://",
    poolclass=StaticPool,
    connect_args={"check_same_thread": False},
)
print(create_and_list(static), type(static.pool).__name__)
#> ['players'] StaticPool
# --8<-- [end:static]
