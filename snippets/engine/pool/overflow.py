from collections.abc import Callable

from sqlalchemy import create_engine, event

# --8<-- [start:engine]
engine = create_engine("sqlite:///game.db", pool_size=1, max_overflow=1)
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


# --8<-- [start:return]
first = engine.connect()
second = engine.connect()
print(happened())
#> ['connect', 'checkout', 'connect', 'checkout']
first.close()
print(happened())
#> ['checkin']
second.close()
print(happened())  # (1)!
#> ['checkin', 'close']
# --8<-- [end:return]
