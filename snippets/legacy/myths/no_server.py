from sqlalchemy import create_engine
from sqlalchemy.exc import OperationalError

# --8<-- [start:connect]
engine = create_engine("postgresql+psycopg://localhost:1/game")
try:
    engine.connect()
except OperationalError as error:
    print(type(error).__name__)
    #> OperationalError
# --8<-- [end:connect]
