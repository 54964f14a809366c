# versions: 1.4, 2.0, 2.1
from sqlalchemy import Column, Integer, String
from sqlalchemy.orm import declarative_base

Base = declarative_base()


# --8<-- [start:metadata]
class Player(Base):
    __tablename__ = "players"

    id = Column(Integer, primary_key=True)
    metadata = Column(String)


print(type(Base.metadata).__name__, type(Player.metadata).__name__)
# --8<-- [end:metadata]
