from inspect import signature

from sqlalchemy import ForeignKey, create_engine
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    MappedAsDataclass,
    Session,
    mapped_column,
    relationship,
)


class Base(MappedAsDataclass, DeclarativeBase):
    pass


# --8<-- [start:model]
class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)


class Player(Base):
    __tablename__ = "players"

    nickname: Mapped[str] = mapped_column(primary_key=True)
    race: Mapped[str] = mapped_column(default="human")
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("guilds.id"), default=None)
    guild: Mapped[Guild | None] = relationship(default=None)


# --8<-- [end:model]
engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Guild(1))
    session.commit()

with Session(engine) as session:
    # --8<-- [start:not-set]
    merlin = Player("Merlin", guild_id=1)
    print(merlin.race, merlin.guild)
    #> human None
    print("race" in vars(merlin), "guild" in vars(merlin))
    #> False False
    print(signature(Player).parameters["guild"].default.name)
    #> DONT_SET
    # --8<-- [end:not-set]

    # --8<-- [start:foreign-key]
    session.add(merlin)
    session.flush()
    print(merlin.guild_id, merlin.guild)
    #> 1 Guild(id=1)
    # --8<-- [end:foreign-key]

    # --8<-- [start:explicit]
    arthur = Player("Arthur", guild_id=1, guild=None)
    session.add(arthur)
    session.flush()
    print(arthur.guild_id)
    #> None
    # --8<-- [end:explicit]
    merlin.race = "elf"
    session.commit()

with Session(engine) as session:
    # --8<-- [start:merge]
    merlin = session.merge(Player("Merlin", guild_id=None))
    session.commit()
    print(merlin.race, merlin.guild_id)
    #> elf None
    # --8<-- [end:merge]
