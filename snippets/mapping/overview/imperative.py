from sqlalchemy import Column, Integer, String, Table, create_engine, select
from sqlalchemy.orm import Session, registry


# --8<-- [start:model]
class Player:
    id: int
    nickname: str
    race: str | None

    def __init__(self, nickname: str, race: str | None = None) -> None:
        self.nickname = nickname
        self.race = race


mapper_registry = registry()
players = Table(
    "players",
    mapper_registry.metadata,
    Column("id", Integer, primary_key=True),
    Column("nickname", String, nullable=False),
    Column("race", String),
)

print(hasattr(Player, "nickname"))
#> False
mapper_registry.map_imperatively(Player, players)
print(hasattr(Player, "nickname"))
#> True
# --8<-- [end:model]

# --8<-- [start:annotation]
print(Player.__annotations__["nickname"])
#> <class 'str'>
print(type(Player.nickname).__name__)
#> InstrumentedAttribute
# --8<-- [end:annotation]

engine = create_engine("sqlite://")
mapper_registry.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player("Merlin", race="elf"))
    session.commit()
    print(session.scalars(select(players.c.nickname)).one())
    #> Merlin
