from sqlalchemy import ForeignKey
from sqlalchemy.exc import ArgumentError
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    configure_mappers,
    mapped_column,
    relationship,
)


class Base(DeclarativeBase):
    pass


# --8<-- [start:models]
class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    players: Mapped[list["Player"]] = relationship(backref="guild")


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("guilds.id"))
    guild: Mapped[Guild | None] = relationship()


# --8<-- [end:models]
# --8<-- [start:error]
try:
    configure_mappers()
except ArgumentError as error:
    message, reason = str(error).split(": ")
    print(message)
    #> Error creating backref 'guild' on relationship 'Guild.players'
    print(reason)
    #> property of that name exists on mapper 'Mapper[Player(players)]'
# --8<-- [end:error]
