from sqlalchemy import String, create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


# --8<-- [start:annotation]
class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    level: Mapped[int] = mapped_column(String(3), nullable=True)


column = Player.__table__.columns["level"]
print(repr(column.type), column.nullable)
#> String(length=3) True
# --8<-- [end:annotation]

# --8<-- [start:mapped]
print(type(Player.level).__name__, isinstance(Player.level, Mapped))
#> InstrumentedAttribute True
print(Player.level > 5)
#> players.level > :level_1
print(Player(level=9).level > 5)
#> True
# --8<-- [end:mapped]

Base.metadata.create_all(create_engine("sqlite://"))
