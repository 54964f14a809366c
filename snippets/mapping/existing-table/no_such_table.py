from sqlalchemy import MetaData, Table, create_engine, inspect
from sqlalchemy.exc import NoSuchTableError

# --8<-- [start:failing]
engine = create_engine("sqlite://")

try:
    Table("players", MetaData(), autoload_with=engine)
except NoSuchTableError as error:
    print(error)
    #> players

print(inspect(engine).get_table_names())
#> []
# --8<-- [end:failing]
