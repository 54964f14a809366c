from sqlalchemy import ForeignKey, create_engine
from sqlalchemy.exc import NoReferencedTableError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


# --8<-- [start:failing]
class GuildBase(DeclarativeBase):
    pass


class Guild(GuildBase):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)


class PlayerBase(DeclarativeBase):
    pass


class Player(PlayerBase):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))


engine = create_engine("sqlite://")
GuildBase.metadata.create_all(engine)

try:
    PlayerBase.metadata.create_all(engine)
except NoReferencedTableError as error:
    print(str(error).partition(" with which")[0].partition("with ")[2])
    #> column 'players.guild_id' could not find table 'guilds'
# --8<-- [end:failing]
