from sqlalchemy import Column, Integer, String, Table, create_engine, inspect
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import (
    class_mapper,
    configure_mappers,
    object_mapper,
    registry,
    relationship,
)

mapper_registry = registry()
players = Table(
    "players",
    mapper_registry.metadata,
    Column("id", Integer, primary_key=True),
    Column("nickname", String, nullable=False),
)


class Player:
    def __init__(self, nickname: str) -> None:
        self.nickname = nickname


# --8<-- [start:inspect]
mapper = mapper_registry.map_imperatively(Player, players)
merlin = Player("Merlin")

print(class_mapper(Player) is mapper, inspect(Player) is mapper)
#> True True
print(object_mapper(merlin) is mapper, inspect(merlin).mapper is mapper)
#> True True
print(mapper.local_table is players)
#> True
# --8<-- [end:inspect]
mapper_registry.metadata.create_all(create_engine("sqlite://"))

# --8<-- [start:configure]
mapper_registry.dispose()
mapper_registry.map_imperatively(
    Player, players, properties={"guild": relationship("Gild")}
)
print("mapped")
#> mapped
try:
    configure_mappers()
except InvalidRequestError as error:
    print(str(error).partition("expression ")[2].partition(".")[0])
    #> 'Gild' failed to locate a name ('Gild')
# --8<-- [end:configure]
