from sqlalchemy import (
    Column,
    Connection,
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

engine = create_engine("sqlite://")
metadata.create_all(engine)

with engine.begin() as connection:
    connection.execute(insert(players).values(nickname="Merlin", gold=50))
    connection.execute(insert(players).values(nickname="Arthur", gold=10))


def change(connection: Connection, nickname: str, gold: int) -> None:
    row = players.c.nickname == nickname
    query = update(players).where(row).values(gold=players.c.gold + gold)
    if connection.execute(query).rowcount == 0:
        raise LookupError(nickname)


def gold() -> dict[str, int]:
    with engine.connect() as connection:
        query = select(players.c.nickname, players.c.gold)
        rows = connection.execute(query.order_by(players.c.nickname))
        return {nickname: gold for nickname, gold in rows}


# --8<-- [start:begin]
with engine.begin() as connection:
    change(connection, "Merlin", -20)
    change(connection, "Arthur", +20)

print(gold())
#> {'Arthur': 30, 'Merlin': 30}
# --8<-- [end:begin]

# --8<-- [start:failed]
try:
    with engine.begin() as connection:
        change(connection, "Merlin", -20)
        change(connection, "Mordred", +20)
except LookupError as error:
    print(repr(error))
    #> LookupError('Mordred')

print(gold())
#> {'Arthur': 30, 'Merlin': 30}
# --8<-- [end:failed]

# --8<-- [start:caught]
with engine.begin() as connection:
    try:
        change(connection, "Merlin", -20)
        change(connection, "Mordred", +20)
    except LookupError as error:
        print(repr(error))
        #> LookupError('Mordred')

print(gold())
#> {'Arthur': 30, 'Merlin': 10}
# --8<-- [end:caught]
