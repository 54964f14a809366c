from sqlalchemy import ForeignKey, create_engine
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(DeclarativeBase):
    pass


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    # --8<-- [start:failing]
    players: Mapped[list["Player"]] = relationship(back_populates="gild")
    # --8<-- [end:failing]


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("guilds.id"))
    guild: Mapped[Guild | None] = relationship()


Base.metadata.create_all(create_engine("sqlite://"))
print("created")
#> created

# --8<-- [start:error]
try:
    Guild()
except InvalidRequestError as error:
    print(str(error).partition(".  ")[0])
    #> Mapper 'Mapper[Player(players)]' has no property 'gild'
# --8<-- [end:error]
