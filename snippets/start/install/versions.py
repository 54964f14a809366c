from importlib.metadata import metadata

# --8<-- [start:installed]
import sqlalchemy

print(sqlalchemy.__version__)
#> 2.1.9
# --8<-- [end:installed]

# --8<-- [start:python]
print(metadata("sqlalchemy")["Requires-Python"])
#> >=3.11
# --8<-- [end:python]
