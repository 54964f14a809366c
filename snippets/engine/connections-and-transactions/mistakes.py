from typing import Any

from sqlalchemy import create_engine, text
from sqlalchemy.exc import (
    InvalidRequestError,
    ObjectNotExecutableError,
    ResourceClosedError,
)

engine = create_engine("sqlite://")

# --8<-- [start:string]
query: Any = "SELECT 1"

with engine.connect() as connection:
    try:
        connection.execute(query)
    except ObjectNotExecutableError as error:
        print(error)
        #> Not an executable object: 'SELECT 1'

    print(connection.scalar(text(query)))
    #> 1
# --8<-- [end:string]

# --8<-- [start:closed]
with engine.connect() as connection:
    connection.execute(text("SELECT 1"))

try:
    connection.execute(text("SELECT 2"))
except ResourceClosedError as error:
    print(error)
    #> This Connection is closed
# --8<-- [end:closed]

# --8<-- [start:ended]
with engine.begin() as connection:
    connection.execute(text("SELECT 1"))
    connection.commit()
    try:
        connection.execute(text("SELECT 2"))
    except InvalidRequestError as error:
        print(str(error).partition(".")[0])
        #> Can't operate on closed transaction inside context manager
# --8<-- [end:ended]

# --8<-- [start:begun]
with engine.connect() as connection:
    connection.execute(text("SELECT 1"))
    try:
        connection.begin()
    except InvalidRequestError as error:
        print(str(error).partition("; ")[2])
        #> can't call begin() here unless rollback() or commit() is called first.

    connection.rollback()
    with connection.begin():
        print(connection.scalar(text("SELECT 2")))
        #> 2
# --8<-- [end:begun]
