# databases: sqlite
from sqlalchemy import create_engine, inspect, text

engine = create_engine("sqlite:///game.db")

# --8<-- [start:ddl]
with engine.connect() as connection:
    connection.execute(text("CREATE TABLE players (nickname TEXT)"))
    connection.execute(text("INSERT INTO players VALUES ('Merlin')"))

print(inspect(engine).get_table_names())
#> ['players']
# --8<-- [end:ddl]

# --8<-- [start:row]
with engine.connect() as connection:
    print(connection.scalar(text("SELECT count(*) FROM players")))
    #> 0
# --8<-- [end:row]
