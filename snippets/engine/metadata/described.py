from sqlalchemy import Column, ForeignKey, Integer, MetaData, String, Table
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

# --8<-- [start:table]
metadata = MetaData()

players = Table(
    "players",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("nickname", String(50), nullable=False, unique=True),
)

print(metadata.tables["players"] is players)
#> True
print(players.columns.keys(), players.primary_key.columns.keys())
#> ['id', 'nickname'] ['id']
# --8<-- [end:table]


# --8<-- [start:models]
class Base(DeclarativeBase):
    pass


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


allies = Table(
    "allies",
    Base.metadata,
    Column("guild_id", Integer, ForeignKey("guilds.id"), primary_key=True),
    Column("ally_id", Integer, ForeignKey("guilds.id"), primary_key=True),
)

print(Base.metadata.tables["guilds"] is Guild.__table__)
#> True
print(sorted(Base.metadata.tables))
#> ['allies', 'guilds']
# --8<-- [end:models]
