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


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))
    guild: Mapped[Guild] = relationship()


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Guild(id=1, name="Round Table"))
    session.flush()
    session.add(Guild(id=2, name="Avalon"))
    session.add(Player(id=1, guild_id=1))
    session.commit()

with Session(engine) as session:
    merlin = session.get_one(Player, 1)
    # --8<-- [start:stale]
    print(merlin.guild.name)
    #> Round Table
    merlin.guild_id = 2
    session.flush()
    print(merlin.guild.name)
    #> Round Table
    session.refresh(merlin, ["guild"])
    print(merlin.guild.name)
    #> Avalon
    # --8<-- [end:stale]
    # --8<-- [start:assigned]
    merlin.guild = session.get_one(Guild, 1)
    session.flush()
    print(merlin.guild_id, merlin.guild.name)
    #> 1 Round Table
    # --8<-- [end:assigned]
