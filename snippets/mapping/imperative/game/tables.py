from sqlalchemy import Column, ForeignKey, Integer, String, Table
from sqlalchemy.orm import registry, relationship

from .domain import Guild, Player

mapper_registry = registry()

guilds = Table(
    "guilds",
    mapper_registry.metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False),
    Column("seats", Integer, nullable=False),
)
players = Table(
    "players",
    mapper_registry.metadata,
    Column("id", Integer, primary_key=True),
    Column("nickname", String, nullable=False),
    Column("guild_id", Integer, ForeignKey("guilds.id")),
)


def map_domain() -> None:
    mapper_registry.map_imperatively(Player, players)
    mapper_registry.map_imperatively(
        Guild, guilds, properties={"players": relationship(Player)}
    )
