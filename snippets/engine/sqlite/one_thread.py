# databases: sqlite
from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import create_engine, text
from sqlalchemy.exc import ProgrammingError
from sqlalchemy.orm import Session

engine = create_engine("sqlite://")


# --8<-- [start:error]
def select_one(session: Session) -> object:
    return session.scalar(text("SELECT 1"))


with Session(engine) as session, ThreadPoolExecutor() as executor:
    session.connection()
    try:
        executor.submit(select_one, session).result()
    except ProgrammingError as error:
        print(str(error.orig).partition(". ")[0])
        #> SQLite objects created in a thread can only be used in that same thread
# --8<-- [end:error]
