# versions: 1.4
from sqlalchemy import Column, Integer, String, create_engine
from sqlalchemy.orm import declarative_base, sessionmaker

Base = declarative_base()


class Player(Base):
    __tablename__ = "players"

    id = Column(Integer, primary_key=True)
    nickname = Column(String, nullable=False)


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)
session = sessionmaker(engine)()

# --8<-- [start:inner]
session.add(Player(nickname="Merlin"))
session.begin(subtransactions=True)
session.rollback()
session.commit()
# --8<-- [end:inner]
