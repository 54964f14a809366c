from sqlalchemy import Column, ForeignKey, Integer, MetaData, Table, create_engine
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import configure_mappers, registry, relationship

metadata = MetaData()
guilds = Table("guilds", metadata, Column("id", Integer, primary_key=True))
players = Table(
    "players",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("guild_id", Integer, ForeignKey("guilds.id")),
)


class Guild:
    pass


class Player:
    pass


# --8<-- [start:failing]
registry().map_imperatively(Guild, guilds)
registry().map_imperatively(
    Player, players, properties={"guild": relationship("Guild")}
)
try:
    configure_mappers()
except InvalidRequestError as error:
    print(str(error).partition("expression ")[2].partition(".")[0])
    #> 'Guild' failed to locate a name ('Guild')
# --8<-- [end:failing]
metadata.create_all(create_engine("sqlite://"))
