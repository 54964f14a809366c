from sqlalchemy import Column, Integer, MetaData, Table, create_engine
from sqlalchemy.orm import registry

metadata = MetaData()
players = Table("players", metadata, Column("id", Integer, primary_key=True))


class Player:
    pass


# --8<-- [start:tables]
alone, shared = registry(), registry(metadata=metadata)
print(list(alone.metadata.tables), list(shared.metadata.tables))
#> [] ['players']
# --8<-- [end:tables]
shared.map_imperatively(Player, players)
metadata.create_all(create_engine("sqlite://"))
