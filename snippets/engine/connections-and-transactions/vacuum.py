# databases: postgresql
from sqlalchemy import create_engine, text
from sqlalchemy.exc import InternalError

engine = create_engine("postgresql+psycopg://localhost/game")

# --8<-- [start:error]
for command in ("VACUUM", "CREATE DATABASE arena"):
    try:
        with engine.connect() as connection:
            connection.execute(text(command))
    except InternalError as error:
        print(error.orig)
        #> VACUUM cannot run inside a transaction block
        #> CREATE DATABASE cannot run inside a transaction block
# --8<-- [end:error]

# --8<-- [start:autocommit]
with engine.connect() as connection:
    connection.execution_options(isolation_level="AUTOCOMMIT")
    connection.execute(text("VACUUM"))
# --8<-- [end:autocommit]
