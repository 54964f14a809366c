from sqlalchemy import create_engine
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import scoped_session, sessionmaker

engine = create_engine("sqlite:///game.db")
registry = scoped_session(sessionmaker(engine))

# --8<-- [start:late]
registry()

try:
    registry(expire_on_commit=False)
except InvalidRequestError as error:
    print(str(error).split(";")[0])
    #> Scoped session is already present

registry.remove()
session = registry(expire_on_commit=False)
print(session.expire_on_commit)
#> False
# --8<-- [end:late]
registry.remove()
