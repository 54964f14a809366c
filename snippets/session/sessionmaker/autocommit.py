from sqlalchemy import create_engine, text
from sqlalchemy.exc import ArgumentError
from sqlalchemy.orm import sessionmaker

engine = create_engine("sqlite://")

# --8<-- [start:autocommit]
GameSession = sessionmaker(engine, autocommit=True)

try:
    GameSession()
except ArgumentError as error:
    print(error)
    #> autocommit=True is no longer supported
# --8<-- [end:autocommit]

# --8<-- [start:no-change]
OldSession = sessionmaker(engine, autocommit=False)

with OldSession() as session:
    session.execute(text("SELECT 1"))
    print(session.in_transaction())
    #> True
# --8<-- [end:no-change]
