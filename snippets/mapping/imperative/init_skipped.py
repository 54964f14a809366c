from typing import Any

from sqlalchemy import Column, Integer, String, Table, create_engine, event, select
from sqlalchemy.orm import Session, registry

mapper_registry = registry()
guilds = Table(
    "guilds",
    mapper_registry.metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False),
)
engine = create_engine("sqlite://")
mapper_registry.metadata.create_all(engine)


# --8<-- [start:failing]
class Guild:
    def __init__(self, name: str) -> None:
        self.name = name
        self.news: list[str] = []


mapper_registry.map_imperatively(Guild, guilds)

with Session(engine) as session:
    session.add(Guild("Round Table"))
    session.commit()

with Session(engine) as session:
    guild = session.scalars(select(Guild)).one()
    try:
        print(guild.news)
    except AttributeError as error:
        print(error)
        #> 'Guild' object has no attribute 'news'
# --8<-- [end:failing]


# --8<-- [start:cured]
@event.listens_for(Guild, "load")
def without_news(guild: Guild, context: Any) -> None:
    guild.news = []


with Session(engine) as session:
    print(session.scalars(select(Guild)).one().news)
    #> []
# --8<-- [end:cured]
