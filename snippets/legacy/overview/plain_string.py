# versions: 1.4, 2.0, 2.1
from sqlalchemy import create_engine
from sqlalchemy.orm import Session

engine = create_engine("sqlite://")

# --8<-- [start:string]
with Session(engine) as session:
    print(session.execute("SELECT 'Merlin'").scalar())
# --8<-- [end:string]
