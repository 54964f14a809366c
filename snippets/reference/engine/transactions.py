from sqlalchemy import (
    Column,
    Integer,
    MetaData,
    String,
    Table,
    create_engine,
    insert,
    select,
)
from sqlalchemy.exc import InvalidRequestError

metadata = MetaData()
players = Table(
    "players",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("nickname", String(50)),
)
engine = create_engine("sqlite://")
metadata.create_all(engine)
nicknames = select(players.c.nickname).order_by(players.c.id)

# --8<-- [start:connect]
with engine.connect() as connection:
    connection.execute(insert(players), {"nickname": "Merlin"})

with engine.connect() as connection:
    print(connection.scalars(nicknames).all())
    #> []
# --8<-- [end:connect]

# --8<-- [start:begin]
with engine.begin() as connection:
    connection.execute(insert(players), {"nickname": "Merlin"})

with engine.connect() as connection:
    print(connection.scalars(nicknames).all())
    #> ['Merlin']
# --8<-- [end:begin]

with engine.connect() as connection:
    # --8<-- [start:execute]
    connection.execute(
        insert(players), [{"nickname": "Arthur"}, {"nickname": "Morgana"}]
    )
    print(connection.execute(nicknames).all())
    #> [('Merlin',), ('Arthur',), ('Morgana',)]
    # --8<-- [end:execute]
    # --8<-- [start:begin-late]
    try:
        connection.begin()
    except InvalidRequestError as error:
        print(str(error).partition(" via ")[0])
        #> This connection has already initialized a SQLAlchemy Transaction() object
    # --8<-- [end:begin-late]
    # --8<-- [start:as-you-go]
    connection.commit()
    connection.execute(insert(players), {"nickname": "Lancelot"})
    connection.rollback()
    print(connection.scalars(nicknames).all())
    #> ['Merlin', 'Arthur', 'Morgana']
    # --8<-- [end:as-you-go]
