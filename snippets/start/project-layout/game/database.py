from os import environ

from sqlalchemy import create_engine
from sqlalchemy.orm import sessionmaker

engine = create_engine(environ.get("DATABASE_URL", "sqlite:///game.db"))  # (1)!
open_session = sessionmaker(engine)  # (2)!
