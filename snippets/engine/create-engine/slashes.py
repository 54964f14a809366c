# databases: sqlite
from sqlalchemy import create_engine
from sqlalchemy.exc import ArgumentError

# --8<-- [start:two]
try:
    create_engine("sqlite://game.db")
except ArgumentError as error:
    for line in str(error).splitlines():
        print(line)
        #> Invalid SQLite URL: sqlite://game.db
        #> Valid SQLite URL forms are:
        #>  sqlite:///:memory: (or, sqlite://)
        #>  sqlite:///relative/path/to/file.db
        #>  sqlite:////absolute/path/to/file.db
# --8<-- [end:two]
