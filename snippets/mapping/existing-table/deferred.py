from sqlalchemy import create_engine, inspect, text
from sqlalchemy.ext.declarative import DeferredReflection
from sqlalchemy.orm import DeclarativeBase, Mapped
from sqlalchemy.orm.exc import UnmappedClassError


# --8<-- [start:models]
class Base(DeclarativeBase):
    pass


class Reflected(DeferredReflection, Base):
    __abstract__ = True


class Player(Reflected):
    __tablename__ = "players"

    nickname: Mapped[str]


try:
    inspect(Player)
except UnmappedClassError as error:
    print(str(error).partition(".  ")[2].partition(" on the")[0])
    #> Mappings are not produced until the .prepare() method is called
# --8<-- [end:models]

engine = create_engine("sqlite://")
with engine.begin() as connection:
    connection.execute(
        text(
            "CREATE TABLE players (id INTEGER PRIMARY KEY, nickname VARCHAR NOT NULL,"
            " level INTEGER)"
        )
    )

# --8<-- [start:prepare]
Reflected.prepare(engine)
print(sorted(inspect(Player).attrs.keys()))
#> ['id', 'level', 'nickname']
# --8<-- [end:prepare]
