from attrs import define, field, validators
from sqlalchemy import Column, Integer, String, Table, create_engine, insert, select
from sqlalchemy.exc import ArgumentError
from sqlalchemy.orm import Session, registry

# --8<-- [start:model]
mapper_registry = registry()
players = Table(
    "players",
    mapper_registry.metadata,
    Column("id", Integer, primary_key=True),
    Column("nickname", String, nullable=False),
    Column("race", String),
)


@define(slots=False)  # (1)!
class Player:
    id: int = field(init=False)
    nickname: str = field(validator=validators.min_len(1))
    race: str | None = None


mapper_registry.map_imperatively(Player, players)

try:
    Player("")
except ValueError as error:
    print(error)
    #> Length of 'nickname' must be >= 1: 0
# --8<-- [end:model]


# --8<-- [start:slots]
@define
class Slotted:
    id: int = field(init=False)
    nickname: str


print(type(vars(Slotted)["id"]).__name__)
#> member_descriptor
try:
    mapper_registry.map_imperatively(Slotted, players)
except ArgumentError as error:
    print(str(error).partition(" for ")[0])
    #> Mapper Mapper[Slotted(players)] could not assemble any primary key columns
# --8<-- [end:slots]

engine = create_engine("sqlite://")
mapper_registry.metadata.create_all(engine)

# --8<-- [start:loaded]
with Session(engine) as session:
    session.execute(insert(players).values(nickname=""))
    player = session.scalars(select(Player)).one()
    print(repr(player.nickname))
    #> ''

    try:
        player.nickname = ""
    except ValueError as error:
        print(error)
        #> Length of 'nickname' must be >= 1: 0
# --8<-- [end:loaded]
