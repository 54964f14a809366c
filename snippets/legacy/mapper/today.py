from sqlalchemy import Column, Integer, MetaData, String, Table, create_engine, select
from sqlalchemy.orm import registry, sessionmaker

engine = create_engine("sqlite:///game.db")

# --8<-- [start:today]
metadata = MetaData()
players = Table(
    "players",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("nickname", String, nullable=False),
)


class Player:
    def __init__(self, nickname: str) -> None:
        self.nickname = nickname


mapper_registry = registry(metadata=metadata)  # (1)!
mapper_registry.map_imperatively(Player, players)

metadata.create_all(engine)
with sessionmaker(engine)() as session:
    session.add(Player("Merlin"))
    session.commit()
    print(session.scalars(select(Player)).one().nickname)
    #> Merlin
# --8<-- [end:today]
