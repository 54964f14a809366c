from sqlalchemy import Column, Integer, String, Table, create_engine, inspect
from sqlalchemy.exc import ArgumentError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


# --8<-- [start:failing]
try:

    class Player(Base):
        __tablename__ = "players"

        nickname: Mapped[str]

except ArgumentError as error:
    print(str(error).partition(" for ")[0])
    #> Mapper Mapper[Player(players)] could not assemble any primary key columns
# --8<-- [end:failing]


# --8<-- [start:cured]
class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class LogLine:
    pass


log_lines = Table(
    "log_lines", Base.metadata, Column("number", Integer), Column("text", String)
)
Base.registry.map_imperatively(
    LogLine, log_lines, primary_key=[log_lines.c.number]  # (1)!
)

for model in [Guild, LogLine]:
    mapper = inspect(model)
    in_table = [column.name for column in mapper.local_table.primary_key]
    print([column.name for column in mapper.primary_key], in_table)
    #> ['id'] ['id']
    #> ['number'] []
# --8<-- [end:cured]

Base.metadata.create_all(create_engine("sqlite://"))
