from sqlalchemy import Column, ForeignKey, Integer, String, Table, create_engine, select
from sqlalchemy.orm import Session, registry, relationship


# --8<-- [start:classes]
class Guild:
    def __init__(self, name: str) -> None:
        self.name = name
        self.players: list[Player] = []


class Player:
    def __init__(self, nickname: str, class_: str) -> None:
        self.nickname = nickname
        self.class_ = class_
        self.guild: Guild | None = None


guild, merlin = Guild("Round Table"), Player("Merlin", "wizard")
guild.players.append(merlin)
print(merlin.guild)
#> None
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
    Column("class", String, nullable=False),
    Column("guild_id", Integer, ForeignKey("guilds.id")),
)

mapper_registry.map_imperatively(
    Guild,
    guilds,
    properties={"players": relationship(Player, back_populates="guild")},
)
mapper_registry.map_imperatively(
    Player,
    players,
    properties={
        "class_": players.c["class"],  # (1)!
        "guild": relationship(Guild, back_populates="players"),
    },
)
# --8<-- [end:mapping]

engine = create_engine("sqlite://")
mapper_registry.metadata.create_all(engine)

# --8<-- [start:use]
guild, merlin = Guild("Round Table"), Player("Merlin", "wizard")
guild.players.append(merlin)
print(merlin.guild is guild)
#> True

with Session(engine) as session:
    session.add(guild)
    session.flush()
    print(session.scalars(select(players.c.guild_id)).one())  # (1)!
    #> 1
# --8<-- [end:use]
