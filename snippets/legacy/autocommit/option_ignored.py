# versions: 1.4, 2.0, 2.1
from sqlalchemy import create_engine, text

engine = create_engine("sqlite:///game.db")
with engine.begin() as connection:
    connection.execute(text("CREATE TABLE players (nickname TEXT)"))

# --8<-- [start:option]
with engine.connect() as connection:
    statement = text("INSERT INTO players VALUES ('Merlin')")
    connection.execute(statement.execution_options(autocommit=True))

with engine.connect() as connection:
    rows = connection.execute(text("SELECT count(*) FROM players")).scalar()
    assert rows == 1, f"{rows} rows saved"
print("the row was saved")
# --8<-- [end:option]
