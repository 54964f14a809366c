from collections.abc import Callable

from sqlalchemy import NullPool, create_engine, event, text
from sqlalchemy.orm import Session

engine = create_engine("sqlite:///game.db", poolclass=NullPool)
log: list[str] = []


def note(name: str) -> Callable[..., None]:
    return lambda *_: log.append(name)


for name in ("connect", "checkout", "checkin", "close"):
    event.listen(engine, name, note(name))

# --8<-- [start:session]
for _ in range(2):
    with Session(engine) as session:
        session.execute(text("SELECT 1"))

print(log[:4])
#> ['connect', 'checkout', 'checkin', 'close']
print(log[4:])
#> ['connect', 'checkout', 'checkin', 'close']
# --8<-- [end:session]
