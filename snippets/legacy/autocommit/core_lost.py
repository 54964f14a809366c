# versions: 1.4, 2.0, 2.1
from sqlalchemy import Column, MetaData, String, Table, create_engine, func, select

metadata = MetaData()
players = Table("players", metadata, Column("nickname", String))
engine = create_engine("sqlite:///game.db")
metadata.create_all(engine)

# --8<-- [start:lost]
with engine.connect() as connection:
    connection.execute(players.insert().values(nickname="Merlin"))

with engine.connect() as other:
    rows = other.execute(select(func.count()).select_from(players)).scalar()
    assert rows == 1, f"{rows} rows saved"
print("the row was saved")
# --8<-- [end:lost]
