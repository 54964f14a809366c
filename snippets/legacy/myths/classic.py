from sqlalchemy import Column, Integer, String, Table, inspect, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, registry


class Base(DeclarativeBase):
    pass


class Declared(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


class Classic:
    pass


mapper_registry = registry()
players = Table(
    "players",
    mapper_registry.metadata,
    Column("id", Integer, primary_key=True),
    Column("nickname", String, nullable=False),
)

# --8<-- [start:mappers]
mapper_registry.map_imperatively(Classic, players)
print(type(inspect(Classic)) is type(inspect(Declared)))
#> True
print(str(select(Classic)) == str(select(Declared)))
#> True
# --8<-- [end:mappers]
