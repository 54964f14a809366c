# databases: postgresql
from sqlalchemy import (
    Column,
    Engine,
    Integer,
    MetaData,
    String,
    Table,
    create_engine,
    insert,
    select,
    update,
)

metadata = MetaData()
players = Table(
    "players",
    metadata,
    Column("nickname", String, primary_key=True),
    Column("gold", Integer, nullable=False),
)

engine = create_engine("postgresql+psycopg://localhost/game")
metadata.create_all(engine)

with engine.begin() as connection:
    connection.execute(insert(players).values(nickname="Merlin", gold=50))


# --8<-- [start:read]
def read_twice(reader: Engine) -> tuple[str, int | None, int | None]:
    with reader.connect() as connection:
        level = connection.get_isolation_level()
        before = connection.scalar(select(players.c.gold))
        with engine.begin() as other:
            other.execute(update(players).values(gold=players.c.gold + 10))
        after = connection.scalar(select(players.c.gold))
        return level, before, after
        # --8<-- [end:read]


# --8<-- [start:levels]
print(read_twice(engine))
#> ('READ COMMITTED', 50, 60)

repeatable = engine.execution_options(isolation_level="REPEATABLE READ")  # (1)!
print(read_twice(repeatable))
#> ('REPEATABLE READ', 60, 60)
# --8<-- [end:levels]
