# versions: 1.4, 2.0, 2.1
from sqlalchemy import Column, Integer, MetaData, Table
from sqlalchemy.orm import Mapper

players = Table("players", MetaData(), Column("id", Integer, primary_key=True))


class Player:
    pass


# --8<-- [start:class]
print(Mapper(Player, players).class_.__name__)
# --8<-- [end:class]
