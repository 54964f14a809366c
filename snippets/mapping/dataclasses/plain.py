from dataclasses import asdict, dataclass, field

from sqlalchemy import Column, ForeignKey, Integer, String, Table, create_engine, select
from sqlalchemy.orm import Session, registry, relationship


# --8<-- [start:classes]
@dataclass
class Player:
    nickname: str
    race: str = "human"
    id: int | None = field(default=None, repr=False)


@dataclass
class Guild:
    name: str
    players: list[Player] = field(default_factory=list[Player])
    id: int | None = field(default=None, repr=False)


# --8<-- [end:classes]
# --8<-- [start:mapping]
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
    Column("race", String, nullable=False),
    Column("guild_id", Integer, ForeignKey("guilds.id")),
)

mapper_registry.map_imperatively(Player, players)
mapper_registry.map_imperatively(
    Guild, guilds, properties={"players": relationship(Player, order_by=players.c.id)}
)
# --8<-- [end:mapping]

engine = create_engine("sqlite://")
mapper_registry.metadata.create_all(engine)

# --8<-- [start:use]
with Session(engine) as session:
    session.add(Guild("Round Table", [Player("Merlin", "elf"), Player("Arthur")]))
    session.commit()

with Session(engine) as session:
    guild = session.scalars(select(Guild)).one()
    print(guild.name, guild.players[0])
    #> Round Table Player(nickname='Merlin', race='elf')
    print(asdict(guild.players[1]))
    #> {'nickname': 'Arthur', 'race': 'human', 'id': 2}
# --8<-- [end:use]
# --8<-- [start:class-default]
print(Player.race, Player("Morgana").race)
#> Player.race human
# --8<-- [end:class-default]
