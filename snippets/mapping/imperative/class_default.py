from sqlalchemy import Column, Integer, String, Table, create_engine, select
from sqlalchemy.orm import Session, registry

mapper_registry = registry()
players = Table(
    "players",
    mapper_registry.metadata,
    Column("id", Integer, primary_key=True),
    Column("nickname", String, nullable=False),
    Column("level", Integer),
)
engine = create_engine("sqlite://")
mapper_registry.metadata.create_all(engine)


# --8<-- [start:silent]
class Player:
    level: int = 1

    def __init__(self, nickname: str) -> None:
        self.nickname = nickname


print(mapper_registry.map_imperatively(Player, players).attrs.keys())
#> ['id', 'nickname']

with Session(engine) as session:
    player = Player("Merlin")
    player.level = 60
    session.add(player)
    session.commit()
    print(session.scalars(select(players.c.level)).one())
    #> None
# --8<-- [end:silent]


# --8<-- [start:cured]
class Hero:
    def __init__(self, nickname: str) -> None:
        self.nickname = nickname
        self.level = 1


print(mapper_registry.map_imperatively(Hero, players).attrs.keys())
#> ['id', 'nickname', 'level']
# --8<-- [end:cured]
