# databases: sqlite
from sqlalchemy import create_engine, inspect, text

engine = create_engine("sqlite:///game.db")

# --8<-- [start:table]
with engine.connect() as connection:
    connection.execute(text("CREATE TABLE bans (id INTEGER)"))

print(inspect(engine).get_table_names())
#> ['bans']
# --8<-- [end:table]
