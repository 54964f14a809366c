# versions: 1.4, 2.0, 2.1
# --8<-- [start:old]
from sqlalchemy import Column, Integer, String
from sqlalchemy.ext.declarative import declarative_base

Base = declarative_base()


class Player(Base):
    __tablename__ = "players"

    id = Column(Integer, primary_key=True)
    nickname = Column(String)


print(Player.__table__.columns.keys())
# --8<-- [end:old]
