from sqlalchemy import ForeignKey, create_engine
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    joinedload,
    mapped_column,
    relationship,
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


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Guild(id=1, name="Round Table"))
    session.flush()
    session.add(Player(id=1, nickname="Arthur", guild_id=1))
    session.commit()

# --8<-- [start:failing]
with Session(engine) as session:
    arthur = session.get_one(Player, 1)

try:
    print(arthur.guild.name)
except DetachedInstanceError as error:
    print(str(error).partition("; ")[2].partition(" (")[0])
    #> lazy load operation of attribute 'guild' cannot proceed
# --8<-- [end:failing]

# --8<-- [start:inside]
with Session(engine) as session:
    arthur = session.get_one(Player, 1)
    print(arthur.guild.name)
    #> Round Table
# --8<-- [end:inside]

# --8<-- [start:eager]
with Session(engine) as session:
    arthur = session.get_one(Player, 1, options=[joinedload(Player.guild)])

print(arthur.guild.name)
#> Round Table
# --8<-- [end:eager]
