from typing import Any

from sqlalchemy import Engine, ForeignKey, create_engine, event, select
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    contains_eager,
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
    players: Mapped[list["Player"]] = relationship(back_populates="guild")


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int] = mapped_column(default=1)
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("guilds.id"))
    guild: Mapped[Guild | None] = relationship(back_populates="players")


everyone = select(Player).order_by(Player.id)
sent: list[str] = []


def note(*event: Any) -> None:
    sent.append(event[2].partition(" ")[0])


def fresh() -> Engine:
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with Session(engine) as session:
        avalon, camelot = Guild(name="Avalon"), Guild(name="Camelot")
        merlin = Player(nickname="Merlin", level=10, guild=avalon)
        morgana = Player(nickname="Morgana", level=7, guild=avalon)
        arthur = Player(nickname="Arthur", level=5, guild=camelot)
        session.add_all([merlin, morgana, arthur])
        session.commit()
    event.listen(engine, "before_cursor_execute", note)
    sent.clear()
    return engine


session = Session(fresh())
# --8<-- [start:loop]
players = [guild.players for guild in session.scalars(select(Guild)).all()]
print(len(sent))
#> 3
# --8<-- [end:loop]
session.close()

session = Session(fresh())
# --8<-- [start:other-way]
guilds = [player.guild for player in session.scalars(everyone).all()]
print(len(sent))
#> 3
# --8<-- [end:other-way]
session.close()

session = Session(fresh())
# --8<-- [start:unique]
query = select(Guild).options(joinedload(Guild.players))
try:
    print(len(session.scalars(query).all()))
except InvalidRequestError as error:
    print(type(error).__name__)
    #> InvalidRequestError
# --8<-- [end:unique]
session.close()

session = Session(fresh())
# --8<-- [start:join]
query = select(Guild).join(Guild.players).where(Player.nickname == "Merlin")
print(len(session.scalars(query).one().players))
#> 2
# --8<-- [end:join]
session.close()

session = Session(fresh())
# --8<-- [start:limit]
query = select(Guild).options(joinedload(Guild.players)).order_by(Guild.id).limit(1)
print(len(session.scalars(query).unique().one().players))
#> 2
# --8<-- [end:limit]
session.close()

session = Session(fresh())
# --8<-- [start:contains]
query = select(Guild).join(Guild.players).where(Player.nickname == "Merlin")
query = query.options(contains_eager(Guild.players))
print(len(session.scalars(query).unique().one().players))
#> 1
# --8<-- [end:contains]
session.close()
