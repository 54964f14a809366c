# versions: 1.4, 2.0, 2.1
from sqlalchemy import Column, Integer, String
from sqlalchemy.orm import declarative_base

Base = declarative_base()


# --8<-- [start:registry]
class Player(Base):
    __tablename__ = "players"

    id = Column(Integer, primary_key=True)
    registry = Column(String)


print(type(Player.registry).__name__)
# --8<-- [end:registry]
