# versions: 1.4, 2.0, 2.1
from sqlalchemy import Column, Integer, String

# --8<-- [start:moved]
from sqlalchemy.orm import declarative_base

Base = declarative_base()
# --8<-- [end:moved]


class Player(Base):
    __tablename__ = "players"

    id = Column(Integer, primary_key=True)
    nickname = Column(String)
