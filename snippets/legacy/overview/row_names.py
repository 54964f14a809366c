# versions: 1.4, 2.0, 2.1
from sqlalchemy import create_engine, text

engine = create_engine("sqlite://")

# --8<-- [start:row]
with engine.connect() as connection:
    row = connection.execute(text("SELECT 'Merlin' AS nickname")).first()
    print(row.nickname, row._mapping["nickname"])
    print(row["nickname"])
# --8<-- [end:row]
