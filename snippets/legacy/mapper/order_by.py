# versions: 1.4, 2.0, 2.1
from sqlalchemy import Column, Integer, MetaData, Table
from sqlalchemy.orm import registry

players = Table("players", MetaData(), Column("id", Integer, primary_key=True))


class Player:
    pass


# --8<-- [start:order]
registry().map_imperatively(Player, players, order_by=players.c.id)
# --8<-- [end:order]
