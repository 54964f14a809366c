from typing import Any

from sqlalchemy import create_engine, inspect, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.schema import CreateColumn

engine = create_engine("sqlite://")
with engine.begin() as connection:
    connection.execute(text("CREATE TABLE players (id INTEGER PRIMARY KEY)"))
    connection.execute(text("CREATE TABLE bans (id INTEGER PRIMARY KEY)"))


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    race: Mapped[str] = mapped_column(default="human")
    rank: Mapped[str] = mapped_column(server_default="novice")


columns: Any = Player.__table__.c

# --8<-- [start:altered]
Base.metadata.create_all(engine)
print(columns.keys())
#> ['id', 'race', 'rank']
print([column["name"] for column in inspect(engine).get_columns("players")])
#> ['id']
# --8<-- [end:altered]

# --8<-- [start:known]
print(inspect(engine).has_table("bans"), "bans" in Base.metadata.tables)
#> True False
# --8<-- [end:known]

# --8<-- [start:defaults]
print(CreateColumn(columns.race))
#> race VARCHAR NOT NULL
print(CreateColumn(columns.rank))
#> rank VARCHAR DEFAULT 'novice' NOT NULL
# --8<-- [end:defaults]
