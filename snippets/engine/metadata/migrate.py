from io import StringIO
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, inspect, text

# --8<-- [start:environment]
ENVIRONMENT = """
from alembic import context

connection = context.config.attributes["connection"]
context.configure(connection=connection)
with context.begin_transaction():
    context.run_migrations()
"""
# --8<-- [end:environment]

PLAYERS = """
import sqlalchemy as sa
from alembic import op

revision = "players"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "players",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("nickname", sa.String(50), nullable=False),
    )


def downgrade() -> None:
    op.drop_table("players")
"""

# --8<-- [start:revision]
LEVEL = """
import sqlalchemy as sa
from alembic import op

revision = "level"  # (1)!
down_revision = "players"


def upgrade() -> None:
    column = sa.Column("level", sa.Integer, server_default="1", nullable=False)
    op.add_column("players", column)


def downgrade() -> None:
    op.drop_column("players", "level")
"""
# --8<-- [end:revision]

engine = create_engine("sqlite:///game.db")
versions = Path("migrations/versions")
versions.mkdir(parents=True)
Path("migrations/env.py").write_text(ENVIRONMENT, "utf-8")
(versions / "players.py").write_text(PLAYERS, "utf-8")
(versions / "level.py").write_text(LEVEL, "utf-8")

config = Config(stdout=StringIO())
config.set_main_option("script_location", "migrations")
config.set_main_option("path_separator", "os")

with engine.begin() as connection:
    config.attributes["connection"] = connection
    command.upgrade(config, "players")
    connection.execute(text("INSERT INTO players (nickname) VALUES ('Merlin')"))


# --8<-- [start:upgrade]
with engine.begin() as connection:
    config.attributes["connection"] = connection
    command.upgrade(config, "level")
    rows = connection.execute(text("SELECT nickname, level FROM players"))
    print(rows.all())
    #> [('Merlin', 1)]
# --8<-- [end:upgrade]

# --8<-- [start:version]
with engine.connect() as connection:
    print(connection.scalar(text("SELECT version_num FROM alembic_version")))
    #> level
# --8<-- [end:version]

# --8<-- [start:downgrade]
with engine.begin() as connection:
    config.attributes["connection"] = connection
    command.downgrade(config, "players")

print([column["name"] for column in inspect(engine).get_columns("players")])
#> ['id', 'nickname']
# --8<-- [end:downgrade]
