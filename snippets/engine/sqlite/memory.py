# databases: sqlite
from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import create_engine, inspect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


# --8<-- [start:memory]
engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
print(inspect(engine).get_table_names())
#> ['players']


def in_another_thread() -> list[str]:
    with engine.connect() as connection:
        connection.detach()  # (1)!
        return inspect(connection).get_table_names()


with ThreadPoolExecutor() as executor:
    print(executor.submit(in_another_thread).result())
    #> []
# --8<-- [end:memory]

# --8<-- [start:dispose]
engine.dispose()
print(inspect(engine).get_table_names())
#> []
# --8<-- [end:dispose]
