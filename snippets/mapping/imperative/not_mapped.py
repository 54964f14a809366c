from sqlalchemy import Column, Integer, String, Table, create_engine
from sqlalchemy.orm import Session, registry
from sqlalchemy.orm.exc import UnmappedInstanceError


class Player:
    def __init__(self, nickname: str) -> None:
        self.nickname = nickname


mapper_registry = registry()
players = Table(
    "players",
    mapper_registry.metadata,
    Column("id", Integer, primary_key=True),
    Column("nickname", String, nullable=False),
)
engine = create_engine("sqlite://")
mapper_registry.metadata.create_all(engine)

with Session(engine) as session:
    # --8<-- [start:failing]
    early = Player("Merlin")
    try:
        session.add(early)
    except UnmappedInstanceError as error:
        print(error)
        #> Class '__main__.Player' is not mapped
    # --8<-- [end:failing]

    # --8<-- [start:still-failing]
    mapper_registry.map_imperatively(Player, players)
    session.add(Player("Morgana"))
    try:
        session.add(early)
    except UnmappedInstanceError as error:
        print(str(error).partition(".  ")[0])
        #> Class '__main__.Player' is mapped, but this instance lacks instrumentation
    # --8<-- [end:still-failing]
