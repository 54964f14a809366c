from sqlalchemy import Column, Integer, String, Table, create_engine, inspect
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import mapper, registry  # pyright: ignore[reportPrivateImportUsage]

mapper_registry = registry()
players = Table(
    "players",
    mapper_registry.metadata,
    Column("id", Integer, primary_key=True),
    Column("nickname", String, nullable=False),
)


class Player:
    def __init__(self, nickname: str) -> None:
        self.nickname = nickname


# --8<-- [start:failing]
try:
    mapper(Player, players)  # pyright: ignore[reportCallIssue]
except InvalidRequestError as error:
    print(str(error).partition("  ")[0])
    #> The 'sqlalchemy.orm.mapper()' function is removed as of SQLAlchemy 2.0.
# --8<-- [end:failing]

# --8<-- [start:cured]
returned = mapper_registry.map_imperatively(Player, players)
print(returned is inspect(Player))
#> True
# --8<-- [end:cured]

mapper_registry.metadata.create_all(create_engine("sqlite://"))
