from sqlalchemy import create_engine
from sqlalchemy.exc import NoSuchModuleError

# --8<-- [start:engine]
try:
    create_engine("postgres://localhost/game")
except NoSuchModuleError as error:
    print(error)
    #> Can't load plugin: sqlalchemy.dialects:postgres
# --8<-- [end:engine]
