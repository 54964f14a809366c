# databases: postgresql
from sqlalchemy import create_engine, text
from sqlalchemy.exc import OperationalError, PendingRollbackError
from sqlalchemy.orm import Session

engine = create_engine("postgresql+psycopg://localhost/game")

kill = text("SELECT pg_terminate_backend(pg_backend_pid())")

with Session(engine) as session:
    # --8<-- [start:failing]
    try:
        session.execute(kill)
    except OperationalError as error:
        print(error.connection_invalidated)
        #> True

    try:
        session.execute(text("SELECT 1"))
    except PendingRollbackError as error:
        print(str(error).partition(".")[0])
        #> Can't reconnect until invalid transaction is rolled back
    # --8<-- [end:failing]
    # --8<-- [start:cured]
    session.rollback()
    print(session.scalar(text("SELECT 1")))
    #> 1
    # --8<-- [end:cured]
