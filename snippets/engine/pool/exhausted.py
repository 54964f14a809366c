from sqlalchemy import create_engine, text
from sqlalchemy.exc import TimeoutError
from sqlalchemy.orm import Session

# --8<-- [start:error]
engine = create_engine(
    "sqlite:///game.db", pool_size=1, max_overflow=1, pool_timeout=0.05  # (1)!
)
first, second, third = Session(engine), Session(engine), Session(engine)

first.execute(text("SELECT 1"))
second.execute(text("SELECT 1"))
try:
    third.execute(text("SELECT 1"))
except TimeoutError as error:  # (2)!
    print(error.args[0])
    #> QueuePool limit of size 1 overflow 1 reached, connection timed out, timeout 0.05
# --8<-- [end:error]

# --8<-- [start:cure]
first.commit()
print(third.scalar(text("SELECT 1")))
#> 1
# --8<-- [end:cure]

for session in (first, second, third):
    session.close()
