# --8<-- [start:drivers]
from importlib.util import find_spec

for module in ["sqlite3", "psycopg", "psycopg2", "aiosqlite", "pymysql"]:
    print(module, find_spec(module) is not None)
    #> sqlite3 True
    #> psycopg True
    #> psycopg2 True
    #> aiosqlite True
    #> pymysql False
# --8<-- [end:drivers]
