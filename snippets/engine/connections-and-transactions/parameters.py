from sqlalchemy import Column, MetaData, String, Table, create_engine, text
from sqlalchemy.orm import Session

metadata = MetaData()
Table(
    "players",
    metadata,
    Column("nickname", String, primary_key=True),
    Column("password", String),
)

engine = create_engine("sqlite://")
metadata.create_all(engine)

# --8<-- [start:many]
new = text("INSERT INTO players (nickname, password) VALUES (:nickname, :password)")

with engine.begin() as connection:
    connection.execute(
        new,
        [
            {"nickname": "Arthur", "password": "excalibur"},
            {"nickname": "Merlin", "password": "owl"},
        ],
    )
# --8<-- [end:many]

# --8<-- [start:injection]
password = "' OR 'a' = 'a"
unsafe = text(f"SELECT nickname FROM players WHERE password = '{password}'")

with engine.connect() as connection:
    print(sorted(connection.scalars(unsafe)))
    #> ['Arthur', 'Merlin']

with Session(engine) as session:
    print(sorted(session.scalars(unsafe)))
    #> ['Arthur', 'Merlin']
# --8<-- [end:injection]

# --8<-- [start:parameter]
query = text("SELECT nickname FROM players WHERE password = :password")

with engine.connect() as connection:
    print(connection.scalars(query, {"password": password}).all())
    #> []
    print(connection.scalars(query, {"password": "owl"}).all())
    #> ['Merlin']
# --8<-- [end:parameter]

# --8<-- [start:name]
with engine.connect() as connection:
    query = text("SELECT :column FROM players")
    print(connection.scalars(query, {"column": "nickname"}).all())
    #> ['nickname', 'nickname']
# --8<-- [end:name]
