# versions: 1.4, 2.0, 2.1
from sqlalchemy import (
    Column,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Table,
    create_engine,
    select,
)
from sqlalchemy.orm import Session, foreign, registry, relationship

metadata = MetaData()
guilds = Table("guilds", metadata, Column("id", Integer, primary_key=True))
players = Table(
    "players",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("nickname", String),
    Column("level", Integer),
    Column("guild_id", Integer, ForeignKey("guilds.id")),
)
engine = create_engine("sqlite://")
metadata.create_all(engine)
with engine.begin() as connection:
    connection.execute(guilds.insert(), [{"id": 1}])
    merlin = {"id": 1, "nickname": "Merlin", "level": 70, "guild_id": 1}
    arthur = {"id": 2, "nickname": "Arthur", "level": 30, "guild_id": 1}
    connection.execute(players.insert(), [merlin, arthur])


class Guild:
    pass


class Player:
    pass


mapper_registry = registry()

# --8<-- [start:second]
mapper_registry.map_imperatively(Player, players)
strong = select(players).where(players.c.level > 50).subquery()
strong_players = mapper_registry.map_imperatively(Player, strong, non_primary=True)
join = guilds.c.id == foreign(strong.c.guild_id)
champions = relationship(strong_players, primaryjoin=join, viewonly=True)
mapper_registry.map_imperatively(Guild, guilds, properties={"champions": champions})

with Session(engine) as session:
    print([player.nickname for player in session.get(Guild, 1).champions])
# --8<-- [end:second]
