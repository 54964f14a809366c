# versions: 1.4, 2.0, 2.1
from sqlalchemy import Column, Integer, String, create_engine, text
from sqlalchemy.orm import Session, declarative_base

Base = declarative_base()


class Player(Base):
    __tablename__ = "players"

    id = Column(Integer, primary_key=True)
    nickname = Column(String, nullable=False)


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

# --8<-- [start:text]
with Session(engine) as session:
    session.add(Player(nickname="Merlin"))
    count = text("SELECT count(*) FROM players")
    print(session.execute(count).scalar())
# --8<-- [end:text]
