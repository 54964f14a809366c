# versions: 1.4, 2.0, 2.1
from sqlalchemy import Column, MetaData, String, Table, create_engine, func, select

metadata = MetaData()
players = Table("players", metadata, Column("nickname", String))
engine = create_engine("sqlite:///game.db")
metadata.create_all(engine)

# --8<-- [start:begin]
with engine.begin() as connection:
    connection.execute(players.insert().values(nickname="Merlin"))

with engine.connect() as other:
    print(other.execute(select(func.count()).select_from(players)).scalar())
# --8<-- [end:begin]
