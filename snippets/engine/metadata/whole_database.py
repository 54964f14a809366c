from sqlalchemy import Column, Integer, MetaData, Table, create_engine, inspect, text

engine = create_engine("sqlite:///game.db")

# --8<-- [start:declared]
with engine.begin() as connection:
    connection.execute(text("CREATE TABLE bans (nickname VARCHAR(50) PRIMARY KEY)"))

metadata = MetaData()
Table("players", metadata, Column("id", Integer, primary_key=True))

print(list(metadata.tables), inspect(engine).get_table_names())  # (1)!
#> ['players'] ['bans']
# --8<-- [end:declared]

# --8<-- [start:reflect]
found = MetaData()
found.reflect(engine)
print(list(found.tables), found.tables["bans"].columns.keys())
#> ['bans'] ['nickname']
# --8<-- [end:reflect]

# --8<-- [start:drop]
metadata.create_all(engine)
print(sorted(inspect(engine).get_table_names()))
#> ['bans', 'players']
metadata.drop_all(engine)
print(inspect(engine).get_table_names())
#> ['bans']
# --8<-- [end:drop]

# --8<-- [start:drop-reflected]
found.drop_all(engine)
print(inspect(engine).get_table_names())
#> []
# --8<-- [end:drop-reflected]
