from typing import Any

from sqlalchemy import ForeignKey, create_engine, event, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    backref,
    mapped_column,
    relationship,
)


class OldBase(DeclarativeBase):
    pass


class NewBase(DeclarativeBase):
    pass


# --8<-- [start:old]
class OldGuild(OldBase):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    players: Mapped[list["OldPlayer"]] = relationship(
        backref=backref("guild", lazy="joined")  # (1)!
    )


class OldPlayer(OldBase):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))


# --8<-- [end:old]
# --8<-- [start:new]
class NewGuild(NewBase):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    players: Mapped[list["NewPlayer"]] = relationship(back_populates="guild")


class NewPlayer(NewBase):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))
    guild: Mapped[NewGuild] = relationship(back_populates="players", lazy="joined")


# --8<-- [end:new]
# --8<-- [start:sent]
def sent(base: type[DeclarativeBase], guild: type[Any], player: type[Any]) -> list[str]:
    engine = create_engine("sqlite://")
    statements: list[str] = []

    @event.listens_for(engine, "before_cursor_execute")
    def remember(conn: Any, cursor: Any, statement: str, *rest: Any) -> None:
        statements.append(statement)

    base.metadata.create_all(engine)
    statements.clear()
    with Session(engine) as session:
        session.add(player(guild=guild(id=1)))
        session.commit()
        print(len(session.scalars(select(player)).one().guild.players))
        #> 1
        #> 1
    return statements


# --8<-- [end:sent]
# --8<-- [start:same]
old = sent(OldBase, OldGuild, OldPlayer)
new = sent(NewBase, NewGuild, NewPlayer)
print([statement.split()[0] for statement in new], old == new)
#> ['INSERT', 'INSERT', 'SELECT', 'SELECT'] True
# --8<-- [end:same]
