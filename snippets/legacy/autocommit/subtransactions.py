# versions: 1.4, 2.0, 2.1
from sqlalchemy import Column, Integer, String, create_engine, text
from sqlalchemy.orm import declarative_base, sessionmaker

Base = declarative_base()


class Player(Base):
    __tablename__ = "players"

    id = Column(Integer, primary_key=True)
    nickname = Column(String)


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)
GameSession = sessionmaker(engine)


# --8<-- [start:nested]
def register(session, nickname):
    with session.begin(subtransactions=True):
        session.add(Player(nickname=nickname))


def register_all(session):
    with session.begin(subtransactions=True):
        register(session, "Merlin")
        register(session, "Morgana")


with GameSession() as session:
    register_all(session)
    session.commit()

with engine.connect() as other:
    print(other.execute(text("SELECT count(*) FROM players")).scalar())
# --8<-- [end:nested]
