from sqlalchemy import Column, Integer, String, Table, create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session


# --8<-- [start:models]
class Base(DeclarativeBase):
    pass


players = Table(
    "players",
    Base.metadata,
    Column("id", Integer, primary_key=True),
    Column("nickname", String, nullable=False),
    Column("race", String, nullable=False),
)


class Player(Base):
    __table__ = players

    id: Mapped[int]
    nickname: Mapped[str]
    race: Mapped[str]

    def greet(self) -> str:
        return f"{self.nickname} the {self.race}"


# --8<-- [end:models]

engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(id=1, nickname="Merlin", race="elf"))
    session.commit()

# --8<-- [start:core]
of_table = select(players).where(players.c.race == "elf")

with engine.connect() as connection:
    row = connection.execute(of_table).one()
    print(row)
    #> (1, 'Merlin', 'elf')
# --8<-- [end:core]

# --8<-- [start:orm]
of_class = select(Player).where(Player.race == "elf")

with Session(engine) as session:
    player = session.scalars(of_class).one()
    print(player.greet())
    #> Merlin the elf
# --8<-- [end:orm]

# --8<-- [start:same]
print(str(of_table) == str(of_class))
#> True
# --8<-- [end:same]

# --8<-- [start:executor]
with engine.connect() as connection, Session(engine) as session:
    for executor in (connection, session):
        for statement in (of_table, of_class):
            first = executor.execute(statement).one()[0]
            print(type(executor).__name__, type(first).__name__)
            #> Connection int
            #> Connection int
            #> Session int
            #> Session Player
# --8<-- [end:executor]

# --8<-- [start:no-method]
with engine.connect() as connection:
    player = connection.execute(of_class).one()
    try:
        player.greet()
    except AttributeError as error:
        print(error)
        #> Could not locate column in row for column 'greet'
# --8<-- [end:no-method]
