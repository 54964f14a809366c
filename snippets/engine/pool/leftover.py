from sqlalchemy import NullPool, create_engine, inspect, text

# --8<-- [start:temporary]
for pool in (None, NullPool):
    engine = create_engine("sqlite:///game.db", poolclass=pool)
    with engine.begin() as connection:
        connection.execute(text("CREATE TEMPORARY TABLE loot (name TEXT)"))
    with engine.connect() as connection:
        print(inspect(connection).get_temp_table_names())
        #> ['loot']
        #> []
# --8<-- [end:temporary]
