from sqlalchemy import create_engine

# --8<-- [start:unknown]
try:
    create_engine("postgresql+psycopg://localhost/game", connect_timeout=5)
except TypeError as error:
    print(str(error).partition(",")[0])
    #> Invalid argument(s) 'connect_timeout' sent to create_engine()
# --8<-- [end:unknown]

# --8<-- [start:driver]
create_engine(
    "postgresql+psycopg://localhost/game", connect_args={"connect_timeout": 5}
)
# --8<-- [end:driver]
