import logging

from sqlalchemy import create_engine, text

lines: list[str] = []


# --8<-- [start:handler]
class Lines(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        message = record.getMessage()
        if not message.startswith("["):  # (1)!
            lines.append(f"{record.levelname}: {message}")


logger = logging.getLogger("sqlalchemy.engine.Engine")
logger.addHandler(Lines())
# --8<-- [end:handler]

# --8<-- [start:echo]
engine = create_engine("sqlite:///game.db", echo=True)
# --8<-- [end:echo]
with engine.connect():
    lines.clear()

# --8<-- [start:lines]
with engine.connect() as connection:
    connection.execute(text("SELECT 'Merlin' AS nickname"))
    connection.commit()

for line in lines:
    print(line)
    #> INFO: BEGIN (implicit)
    #> INFO: SELECT 'Merlin' AS nickname
    #> INFO: COMMIT
# --8<-- [end:lines]

engine = create_engine("sqlite:///game.db")
with engine.connect():
    lines.clear()

# --8<-- [start:level]
logger.setLevel(logging.DEBUG)  # (1)!

with engine.connect() as connection:
    connection.execute(text("SELECT 'Merlin' AS nickname")).all()

for line in lines:
    print(line)
    #> INFO: BEGIN (implicit)
    #> INFO: SELECT 'Merlin' AS nickname
    #> DEBUG: Col ('nickname',)
    #> DEBUG: Row ('Merlin',)
    #> INFO: ROLLBACK
# --8<-- [end:level]
