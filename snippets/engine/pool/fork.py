from collections.abc import Callable

from sqlalchemy import create_engine, event

engine = create_engine("sqlite:///game.db")
log: list[str] = []


def note(name: str) -> Callable[..., None]:
    return lambda *_: log.append(name)


for name in ("connect", "close"):
    event.listen(engine, name, note(name))

# --8<-- [start:dispose]
engine.connect().close()
inherited = engine.pool

engine.dispose(close=False)  # (1)!
print(engine.pool is inherited)
#> False

engine.connect().close()
print(log)  # (2)!
#> ['connect', 'connect']
# --8<-- [end:dispose]

inherited.dispose()
