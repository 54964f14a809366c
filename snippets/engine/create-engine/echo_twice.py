import logging
from contextlib import redirect_stdout
from io import StringIO

from sqlalchemy import create_engine, text

# --8<-- [start:twice]
output = StringIO()
logging.getLogger().addHandler(logging.StreamHandler(output))

with redirect_stdout(output):
    engine = create_engine("sqlite://", echo=True)

with engine.connect() as connection:
    connection.execute(text("SELECT 'Merlin'"))

print(output.getvalue().count("SELECT 'Merlin'"))
#> 2
# --8<-- [end:twice]
