# versions: 1.4, 2.0, 2.1
from sqlalchemy import Column, Integer, String, create_engine, text
from sqlalchemy.orm import Session, declarative_base

Base = declarative_base()


class Player(Base):
    __tablename__ = "players"

    id = Column(Integer, primary_key=True)
    nickname = Column(String)


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)

# --8<-- [start:mode]
session = Session(engine, autocommit=True)
session.add(Player(nickname="Merlin"))
session.flush()

with engine.connect() as other:
    print(other.execute(text("SELECT nickname FROM players")).scalar())
# --8<-- [end:mode]
