from collections.abc import Callable
from time import time
from unittest.mock import patch

from sqlalchemy import create_engine, event

# --8<-- [start:engine]
engine = create_engine("sqlite:///game.db", pool_recycle=1800)
# --8<-- [end:engine]
log: list[str] = []


def note(name: str) -> Callable[..., None]:
    return lambda *_: log.append(name)


for name in ("connect", "checkout", "checkin", "close"):
    event.listen(engine, name, note(name))


def happened() -> list[str]:
    events = log[:]
    log.clear()
    return events


# --8<-- [start:old]
engine.connect().close()
print(happened())
#> ['connect', 'checkout', 'checkin']

with patch("time.time", return_value=time() + 3600):  # (1)!
    print(happened())  # (2)!
    #> []
    engine.connect().close()
    print(happened())
    #> ['close', 'connect', 'checkout', 'checkin']
# --8<-- [end:old]
