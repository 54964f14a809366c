# versions: 1.4
import warnings

from sqlalchemy import Column, MetaData, String, Table, create_engine
from sqlalchemy.exc import RemovedIn20Warning

metadata = MetaData()
players = Table("players", metadata, Column("nickname", String))
engine = create_engine("sqlite:///game.db")
metadata.create_all(engine)

# --8<-- [start:strict]
warnings.simplefilter("error", RemovedIn20Warning)

with engine.connect() as connection:
    connection.execute(players.insert().values(nickname="Merlin"))
# --8<-- [end:strict]
