from sqlalchemy import ForeignKey, create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(DeclarativeBase):
    pass


# --8<-- [start:models]
class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    players: Mapped[list["Player"]] = relationship(back_populates="guild")


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("guilds.id"))
    guild: Mapped[Guild | None] = relationship()  # (1)!


# --8<-- [end:models]
# --8<-- [start:run]
round_table, merlin, arthur = Guild(), Player(), Player()

round_table.players.append(merlin)
print(merlin.guild is round_table)
#> True

arthur.guild = round_table
print(arthur in round_table.players)
#> False
# --8<-- [end:run]

Base.metadata.create_all(create_engine("sqlite://"))
