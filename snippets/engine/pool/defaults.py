from sqlalchemy import Connection, create_engine
from sqlalchemy.exc import TimeoutError

# --8<-- [start:hold]
engine = create_engine("sqlite:///game.db", pool_timeout=0.05)
held: list[Connection] = []

try:
    while True:
        held.append(engine.connect())
except TimeoutError as error:
    print(len(held))
    #> 15
    print(error.args[0].partition(",")[0])
    #> QueuePool limit of size 5 overflow 10 reached
# --8<-- [end:hold]

for connection in held:
    connection.close()
