from sqlalchemy import Table, create_engine, inspect, select, text
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, relationship

engine = create_engine("sqlite://")

with engine.begin() as connection:
    # --8<-- [start:database]
    connection.execute(
        text(
            "CREATE TABLE guilds (id INTEGER NOT NULL PRIMARY KEY,"
            " name VARCHAR NOT NULL)"
        )
    )
    connection.execute(
        text(
            "CREATE TABLE players (id INTEGER NOT NULL PRIMARY KEY,"
            " nickname VARCHAR NOT NULL, race VARCHAR,"
            " guild_id INTEGER NOT NULL REFERENCES guilds (id))"
        )
    )
    # --8<-- [end:database]


# --8<-- [start:models]
class Base(DeclarativeBase):
    pass


players = Table("players", Base.metadata, autoload_with=engine)
print(sorted(Base.metadata.tables))  # (1)!
#> ['guilds', 'players']


class Guild(Base):
    __table__ = Base.metadata.tables["guilds"]


class Player(Base):
    __table__ = players

    nickname: Mapped[str]  # (2)!
    guild: Mapped[Guild] = relationship()  # (3)!


print(sorted(inspect(Player).attrs.keys()))
#> ['guild', 'guild_id', 'id', 'nickname', 'race']
print([column.name for column in players.columns if column.nullable])
#> ['race']
# --8<-- [end:models]

# --8<-- [start:use]
with Session(engine) as session:
    session.add(Player(id=1, nickname="Merlin", guild=Guild(id=1, name="Round Table")))
    session.flush()
    print(session.scalars(select(Player.nickname).join(Player.guild)).one())
    #> Merlin
# --8<-- [end:use]
