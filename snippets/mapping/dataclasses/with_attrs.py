from attrs import asdict, define, evolve, field
from sqlalchemy import Column, Integer, String, Table, create_engine, select
from sqlalchemy.orm import Session, registry

mapper_registry = registry()
players = Table(
    "players",
    mapper_registry.metadata,
    Column("id", Integer, primary_key=True),
    Column("nickname", String, nullable=False),
    Column("race", String, nullable=False),
)


# --8<-- [start:model]
@define(slots=False, eq=False)  # (1)!
class Player:
    nickname: str = field(converter=str.strip)
    race: str = "human"
    id: int | None = None


mapper_registry.map_imperatively(Player, players)
# --8<-- [end:model]

engine = create_engine("sqlite://")
mapper_registry.metadata.create_all(engine)

with Session(engine) as session:
    # --8<-- [start:use]
    player = Player("  Merlin ")
    session.add(player)
    session.commit()
    print(asdict(player))
    #> {'nickname': 'Merlin', 'race': 'human', 'id': 1}
    player.nickname = " Myrddin "
    session.commit()
    print(session.scalars(select(Player)).one())
    #> Player(nickname='Myrddin', race='human', id=1)
    # --8<-- [end:use]
    # --8<-- [start:evolve]
    twin = evolve(player, race="elf", id=None)
    print(twin in session, len({player, twin}))
    #> False 2
    # --8<-- [end:evolve]
