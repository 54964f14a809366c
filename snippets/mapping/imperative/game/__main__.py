from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session

from .domain import Guild, GuildIsFullError, Player
from .tables import map_domain, mapper_registry

map_domain()
engine = create_engine("sqlite://")
mapper_registry.metadata.create_all(engine)

# --8<-- [start:store]
with Session(engine) as session:
    guild = Guild("Round Table", seats=1)
    guild.admit(Player("Merlin"))
    session.add(guild)
    session.commit()

with Session(engine) as session:
    guild = session.scalars(select(Guild)).one()
    print([player.nickname for player in guild.players])
    try:
        guild.admit(Player("Morgana"))
    except GuildIsFullError as error:
        print(error)
# --8<-- [end:store]
