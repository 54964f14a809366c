# versions: 1.4
import os
import subprocess
import sys
from textwrap import shorten

# --8<-- [start:count]
MODULE = """
from sqlalchemy import create_engine
from sqlalchemy.orm import sessionmaker

engine = create_engine("sqlite://")
session = sessionmaker(engine, autocommit=True)()
session.execute("SELECT 'Merlin'")
"""


def said(value):
    environment = {**os.environ, "SQLALCHEMY_WARN_20": value}
    command = [sys.executable, "-W", "always::DeprecationWarning", "-c", MODULE]
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=False
    )
    lines = [line for line in done.stderr.splitlines() if "Warning: " in line]
    messages = [line.partition("Warning: ")[2] for line in lines]
    return [shorten(message, 40, placeholder=" …") for message in messages]


print(said("0"))
print(said("1"))
# --8<-- [end:count]
