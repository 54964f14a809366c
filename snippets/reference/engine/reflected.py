from sqlalchemy import Integer, MetaData, Table, create_engine, inspect, text

engine = create_engine("sqlite:///game.db")
with engine.begin() as connection:
    connection.execute(text("CREATE TABLE bans (level INTEGER, reason TEXT)"))
    connection.execute(text("CREATE TABLE votes (choice TEXT)"))

# --8<-- [start:only]
metadata = MetaData()
metadata.reflect(engine, only=["bans"])
print(list(metadata.tables), sorted(inspect(engine).get_table_names()))
#> ['bans'] ['bans', 'votes']
# --8<-- [end:only]

# --8<-- [start:table]
bans = Table("bans", MetaData(), autoload_with=engine)
print(bans.columns.keys(), isinstance(bans.c.level.type, Integer))
#> ['level', 'reason'] True
# --8<-- [end:table]
