from typing import Any

from sqlalchemy import Column, ForeignKey, Integer, Table, create_engine, event
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

engine = create_engine("sqlite://")
statements: list[str] = []


@event.listens_for(engine, "before_cursor_execute")
def remember(
    connection: Any, cursor: Any, statement: str, values: Any, context: Any, many: bool
) -> None:
    statements.append(statement)


# --8<-- [start:models]
class Base(DeclarativeBase):
    pass


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)


Table(
    "guild_members",
    Base.metadata,
    Column("guild_id", Integer, ForeignKey("guilds.id"), primary_key=True),
    Column("player_id", Integer, ForeignKey("players.id"), primary_key=True),
)

print(sorted(mapper.class_.__name__ for mapper in Base.registry.mappers))
#> ['Guild', 'Player']
print(sorted(Base.metadata.tables))
#> ['guild_members', 'guilds', 'players']
print(Base.registry.metadata is Base.metadata)
#> True
# --8<-- [end:models]

# --8<-- [start:create]
Base.registry.configure()  # (1)!
print(statements)
#> []

Base.metadata.create_all(engine)
print(sum("CREATE TABLE" in statement for statement in statements))
#> 3
# --8<-- [end:create]
