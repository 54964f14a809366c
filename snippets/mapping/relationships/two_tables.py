from sqlalchemy import ForeignKey, create_engine
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
    relationship,
)


class Base(DeclarativeBase):
    pass


# --8<-- [start:models]
class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    players: Mapped[list["Player"]] = relationship(back_populates="guild")  # (1)!


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("guilds.id"))  # (2)!
    guild: Mapped[Guild | None] = relationship(back_populates="players")  # (3)!


# --8<-- [end:models]
engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    # --8<-- [start:assign]
    merlin = Player()
    round_table = Guild(name="Round Table")
    merlin.guild = round_table
    print(merlin in round_table.players, merlin.guild_id)
    #> True None

    session.add(merlin)
    session.flush()
    print(merlin.guild_id == round_table.id)
    #> True
    # --8<-- [end:assign]
    session.commit()

with Session(engine) as session:
    # --8<-- [start:read]
    merlin = session.get_one(Player, 1)
    assert merlin.guild  # (1)!
    print(merlin.guild.name, len(merlin.guild.players))
    #> Round Table 1
    # --8<-- [end:read]
    # --8<-- [start:leave]
    merlin.guild.players.remove(merlin)
    print(merlin.guild, merlin.guild_id)
    #> None 1
    session.flush()
    print(merlin.guild_id)
    #> None
    # --8<-- [end:leave]
