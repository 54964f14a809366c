from sqlalchemy import ForeignKey, create_engine, inspect
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    backref,
    mapped_column,
    relationship,
)


class Base(DeclarativeBase):
    pass


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)


# --8<-- [start:backref]
class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("guilds.id"))
    guild: Mapped[Guild | None] = relationship(
        backref=backref("players", order_by="Player.id")
    )


print(hasattr(Guild, "players"))
#> False
Base.registry.configure()
print(hasattr(Guild, "players"))
#> True
# --8<-- [end:backref]

# --8<-- [start:relationship]
print(inspect(Player).relationships["guild"].uselist)
#> False
print(inspect(Guild).relationships["players"].uselist)
#> True
# --8<-- [end:relationship]

# --8<-- [start:mapper]
mapper = inspect(Player)
print(mapper is Player.__mapper__, mapper.local_table is Player.__table__)
#> True True
print(mapper.columns.keys())
#> ['id', 'guild_id']
print(mapper.relationships.keys())
#> ['guild']
# --8<-- [end:mapper]

Base.metadata.create_all(create_engine("sqlite://"))
