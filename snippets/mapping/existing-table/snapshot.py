from sqlalchemy import Table, create_engine, inspect, text
from sqlalchemy.orm import DeclarativeBase

engine = create_engine("sqlite://")

with engine.begin() as connection:
    connection.execute(text("CREATE TABLE players (id INTEGER PRIMARY KEY)"))


# --8<-- [start:added-later]
class Base(DeclarativeBase):
    pass


class Player(Base):
    __table__ = Table("players", Base.metadata, autoload_with=engine)


with engine.begin() as connection:
    connection.execute(text("ALTER TABLE players ADD COLUMN level INTEGER"))

print(inspect(Player).attrs.keys())
#> ['id']
print([column["name"] for column in inspect(engine).get_columns("players")])
#> ['id', 'level']
# --8<-- [end:added-later]
