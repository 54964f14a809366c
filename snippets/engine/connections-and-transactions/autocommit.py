from sqlalchemy import (
    Column,
    MetaData,
    String,
    Table,
    create_engine,
    insert,
    select,
)

metadata = MetaData()
players = Table("players", metadata, Column("nickname", String, primary_key=True))

engine = create_engine("sqlite://")
metadata.create_all(engine)

# --8<-- [start:level]
with engine.connect() as connection:
    connection.execution_options(isolation_level="AUTOCOMMIT")
    connection.execute(insert(players).values(nickname="Merlin"))
    connection.rollback()
    print(connection.scalars(select(players.c.nickname)).all())
    #> ['Merlin']
# --8<-- [end:level]

# --8<-- [start:old-option]
with engine.connect() as connection:
    connection.execution_options(autocommit=True)
    connection.execute(insert(players).values(nickname="Arthur"))

with engine.connect() as connection:
    print(connection.scalars(select(players.c.nickname)).all())
    #> ['Merlin']
# --8<-- [end:old-option]
