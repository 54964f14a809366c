from typing import Any

from sqlalchemy import ForeignKey, create_engine, event, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    joinedload,
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
    nickname: Mapped[str]
    guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))
    guild: Mapped[Guild] = relationship()


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

camelot = Guild(id=1, name="Camelot")
players = [
    Player(nickname="Arthur", guild=camelot),
    Player(nickname="Morgana", guild=Guild(id=2, name="Avalon")),
    Player(nickname="Tristan", guild=Guild(id=3, name="Cornwall")),
]
with Session(engine, expire_on_commit=False) as session:
    session.add_all(players)
    session.commit()

statements: list[str] = []


@event.listens_for(engine, "before_cursor_execute")
def remember(conn: Any, cursor: Any, statement: str, *rest: Any) -> None:
    statements.append(statement)


with Session(engine) as session:
    # --8<-- [start:loop]
    for player in session.scalars(select(Player).order_by(Player.id)):
        print(player.nickname, player.guild.name)
        #> Arthur Camelot
        #> Morgana Avalon
        #> Tristan Cornwall

    print(len(statements))
    #> 4
    # --8<-- [end:loop]

statements.clear()
with Session(engine) as session:
    # --8<-- [start:join]
    query = select(Player).options(joinedload(Player.guild)).order_by(Player.id)
    for player in session.scalars(query):
        print(player.nickname, player.guild.name)
        #> Arthur Camelot
        #> Morgana Avalon
        #> Tristan Cornwall

    print(len(statements))
    #> 1
    # --8<-- [end:join]

with Session(engine) as session:
    for player in session.scalars(select(Player)):
        player.guild_id = camelot.id
    session.commit()

statements.clear()
with Session(engine) as session:
    # --8<-- [start:one-guild]
    for player in session.scalars(select(Player).order_by(Player.id)):
        print(player.nickname, player.guild.name)
        #> Arthur Camelot
        #> Morgana Camelot
        #> Tristan Camelot

    print(len(statements))
    #> 2
    # --8<-- [end:one-guild]
