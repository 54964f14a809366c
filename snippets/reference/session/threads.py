from threading import Thread

from sqlalchemy import create_engine
from sqlalchemy.orm import Session, scoped_session, sessionmaker

engine = create_engine("sqlite:///game.db")

# --8<-- [start:registry]
registry = scoped_session(sessionmaker(engine))
here = registry()
print(registry() is here)
#> True

seen: list[Session] = []
thread = Thread(target=lambda: seen.append(registry()))
thread.start()
thread.join()
print(seen[0] is here)
#> False
# --8<-- [end:registry]

# --8<-- [start:remove]
registry.remove()
print(registry() is here)
#> False
# --8<-- [end:remove]
registry.remove()
