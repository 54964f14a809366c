# databases: sqlite
from sqlalchemy import create_engine
from sqlalchemy.exc import ArgumentError

engine = create_engine("sqlite:///game.db")

# --8<-- [start:level]
try:
    engine.execution_options(isolation_level="REPEATABLE READ").connect()
except ArgumentError as error:
    print(str(error).partition(". ")[2])
    """
    Valid isolation levels for 'sqlite' are READ UNCOMMITTED, SERIALIZABLE, AUTOCOMMIT
    """
# --8<-- [end:level]
engine.dispose()
