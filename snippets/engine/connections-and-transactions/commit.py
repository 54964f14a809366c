from sqlalchemy import (
    Column,
    Integer,
    MetaData,
    String,
    Table,
    create_engine,
    func,
    insert,
    select,
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

count = select(func.count()).select_from(players)

# --8<-- [start:forgotten]
with engine.connect() as connection:
    print(connection.in_transaction())
    #> False
    connection.execute(insert(players).values(nickname="Merlin", gold=50))  # (1)!
    print(connection.in_transaction())
    #> True
    print(connection.scalar(count))
    #> 1

with engine.connect() as connection:
    print(connection.scalar(count))  # (2)!
    #> 0
# --8<-- [end:forgotten]

# --8<-- [start:commit]
with engine.connect() as connection:
    connection.execute(insert(players).values(nickname="Merlin", gold=50))
    connection.commit()
    connection.execute(insert(players).values(nickname="Arthur", gold=10))  # (1)!
    connection.rollback()
    print(connection.scalars(select(players.c.nickname)).all())
    #> ['Merlin']
# --8<-- [end:commit]
