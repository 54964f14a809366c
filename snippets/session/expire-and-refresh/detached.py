from sqlalchemy import ForeignKey, create_engine, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
    relationship,
    selectinload,
)
from sqlalchemy.orm.exc import DetachedInstanceError


class Base(DeclarativeBase):
    pass


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))
    guild: Mapped[Guild] = relationship()


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Guild(id=1, name="Round Table"))
    session.flush()
    session.add(Player(id=1, nickname="Merlin", guild_id=1))
    session.commit()

# --8<-- [start:expired]
with Session(engine) as session:
    merlin = session.get_one(Player, 1)
    session.commit()

try:
    print(merlin.nickname)
except DetachedInstanceError as error:
    print(str(error).partition("; ")[2].partition(" (")[0])
    #> attribute refresh operation cannot proceed
# --8<-- [end:expired]

# --8<-- [start:kept]
with Session(engine, expire_on_commit=False) as session:
    merlin = session.get_one(Player, 1)
    session.commit()

print(merlin.nickname)
#> Merlin
# --8<-- [end:kept]

# --8<-- [start:relationship]
try:
    print(merlin.guild.name)
except DetachedInstanceError as error:
    print(str(error).partition("; ")[2].partition(" (")[0])
    #> lazy load operation of attribute 'guild' cannot proceed
# --8<-- [end:relationship]

# --8<-- [start:loaded]
with Session(engine, expire_on_commit=False) as session:
    with_guild = select(Player).options(selectinload(Player.guild))
    merlin = session.scalars(with_guild).one()
    session.commit()

print(merlin.guild.name)
#> Round Table
# --8<-- [end:loaded]
