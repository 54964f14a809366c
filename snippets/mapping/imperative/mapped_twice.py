from sqlalchemy import Column, Integer, String, Table, create_engine
from sqlalchemy.exc import ArgumentError
from sqlalchemy.orm import registry


class Player:
    def __init__(self, nickname: str) -> None:
        self.nickname = nickname


mapper_registry = registry()
players = Table(
    "players",
    mapper_registry.metadata,
    Column("id", Integer, primary_key=True),
    Column("nickname", String, nullable=False),
)


# --8<-- [start:failing]
def map_domain() -> None:
    mapper_registry.map_imperatively(Player, players)


map_domain()
try:
    map_domain()
except ArgumentError as error:
    print(str(error).strip())
    #> Class '<class '__main__.Player'>' already has a primary mapper defined.
# --8<-- [end:failing]

# --8<-- [start:cured]
mapper_registry.dispose()
print(hasattr(Player, "nickname"))
#> False

map_domain()
print(hasattr(Player, "nickname"))
#> True
# --8<-- [end:cured]

mapper_registry.metadata.create_all(create_engine("sqlite://"))
