from sqlalchemy import ForeignKey
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(DeclarativeBase):
    pass


# --8<-- [start:failing]
class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    players: Mapped[list["Player"]] = relationship()


try:
    Guild()  # (1)!
except InvalidRequestError as error:
    print(str(error).partition(", ")[2].partition(".")[0])
    #> expression 'Player' failed to locate a name ('Player')


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))


# --8<-- [end:failing]
