# databases: postgresql
from sqlalchemy import create_engine, inspect, text

engine = create_engine("sqlite:///game.db")

# --8<-- [start:ddl]
with engine.connect() as connection:
    connection.execute(text("CREATE TABLE players (nickname TEXT)"))
    connection.execute(text("INSERT INTO players VALUES ('Merlin')"))

print(inspect(engine).get_table_names())
#> []
# --8<-- [end:ddl]
