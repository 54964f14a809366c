from typing import Any

from sqlalchemy import (
    Column,
    ForeignKey,
    Integer,
    String,
    Table,
    create_engine,
    event,
    select,
)
from sqlalchemy.orm import Mapper, Session, registry, relationship

mapper_registry = registry()
guilds = Table(
    "guilds",
    mapper_registry.metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False),
)
players = Table(
    "players",
    mapper_registry.metadata,
    Column("id", Integer, primary_key=True),
    Column("nickname", String, nullable=False),
    Column("guild_id", Integer, ForeignKey("guilds.id")),
)


class Player:
    def __init__(self, nickname: str) -> None:
        self.nickname = nickname


class Guild:
    players: list[Player]

    def __init__(self, name: str) -> None:
        self.name = name


# --8<-- [start:order]
mapper_registry.map_imperatively(Player, players)
mapper_registry.map_imperatively(
    Guild,
    guilds,
    properties={"players": relationship(Player, order_by=players.c.nickname)},  # (1)!
)
# --8<-- [end:order]


# --8<-- [start:event]
@event.listens_for(Player, "before_insert")
def clean(mapper: Mapper[Player], connection: Any, player: Player) -> None:
    player.nickname = player.nickname.strip()


# --8<-- [end:event]
engine = create_engine("sqlite://")
mapper_registry.metadata.create_all(engine)

# --8<-- [start:use]
with Session(engine) as session:
    guild = Guild("Avalon")
    guild.players = [Player("Morgana "), Player(" Merlin")]
    session.add(guild)
    session.commit()
    print([player.nickname for player in guild.players])
    #> ['Merlin', 'Morgana']
    query = select(Player).order_by(players.c.nickname.desc())  # (1)!
    print([player.nickname for player in session.scalars(query)])
    #> ['Morgana', 'Merlin']
# --8<-- [end:use]
