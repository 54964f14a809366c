from dataclasses import FrozenInstanceError, dataclass

from sqlalchemy import Column, Integer, String, Table, create_engine, insert, select
from sqlalchemy.orm import Session, registry

mapper_registry = registry()
quests = Table(
    "quests",
    mapper_registry.metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False),
)


# --8<-- [start:model]
@dataclass(frozen=True)
class Quest:
    id: int
    name: str


mapper_registry.map_imperatively(Quest, quests)

try:
    Quest(1, "Grail")
except FrozenInstanceError as error:
    print(error)
    #> cannot assign to field '_sa_instance_state'
# --8<-- [end:model]

engine = create_engine("sqlite://")
mapper_registry.metadata.create_all(engine)

with Session(engine) as session:
    session.execute(insert(quests).values(id=1, name="Grail"))
    # --8<-- [start:load]
    try:
        session.scalars(select(Quest)).one()
    except FrozenInstanceError as error:
        print(error)
        #> cannot assign to field '_sa_instance_state'
    # --8<-- [end:load]
