from typing import Any

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Column, Integer, MetaData, Table, create_engine

engine = create_engine("sqlite://")
before = MetaData()
Table("players", before, Column("id", Integer, primary_key=True))
before.create_all(engine)

# --8<-- [start:compare]
metadata = MetaData()
Table(
    "players",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("level", Integer),
)

with engine.connect() as connection:
    context = MigrationContext.configure(connection)
    steps: list[Any] = compare_metadata(context, metadata)

for operation, _, table, column in steps:
    print(operation, table, column.name)
    #> add_column players level
# --8<-- [end:compare]
