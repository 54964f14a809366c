from typing import Any

from sqlalchemy import Column, Integer, Table, create_engine
from sqlalchemy.exc import ArgumentError, InvalidRequestError
from sqlalchemy.orm import Mapped, mapped_column, registry, relationship

# --8<-- [start:registry]
mapper_registry = registry()


@mapper_registry.mapped
class Guild:
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)


print(Guild.__bases__, len(list(mapper_registry.mappers)))
#> (<class 'object'>,) 1
# --8<-- [end:registry]


# --8<-- [start:twice]
class Player:
    pass


players = Table(
    "players", mapper_registry.metadata, Column("id", Integer, primary_key=True)
)
mapper = mapper_registry.map_imperatively(Player, players)
print(type(mapper).__name__)
#> Mapper

try:
    mapper_registry.map_imperatively(Player, players)
except ArgumentError as error:
    print(str(error).partition("' ")[2].strip())
    #> already has a primary mapper defined.
# --8<-- [end:twice]


# --8<-- [start:configure]
@mapper_registry.mapped
class Quest:
    __tablename__ = "quests"

    id: Mapped[int] = mapped_column(primary_key=True)
    heroes: Mapped[list[Any]] = relationship("Hero")


try:
    mapper_registry.configure()
except InvalidRequestError as error:
    print("failed to locate a name ('Hero')" in str(error))
    #> True
# --8<-- [end:configure]

mapper_registry.metadata.create_all(create_engine("sqlite://"))
