# versions: 1.4, 2.0, 2.1
from sqlalchemy import Column, MetaData, String, Table, create_engine, func, select

metadata = MetaData()
players = Table("players", metadata, Column("nickname", String))

# --8<-- [start:future]
engine = create_engine("sqlite:///game.db", future=True)
metadata.create_all(engine)

with engine.connect() as connection:
    connection.execute(players.insert().values(nickname="Merlin"))

with engine.connect() as other:
    print(other.execute(select(func.count()).select_from(players)).scalar())
# --8<-- [end:future]
