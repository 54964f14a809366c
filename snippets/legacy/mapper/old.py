# versions: 1.4, 2.0, 2.1
from sqlalchemy import Column, Integer, MetaData, String, Table, create_engine
from sqlalchemy.orm import mapper, sessionmaker

engine = create_engine("sqlite:///game.db")

# --8<-- [start:tutorial]
metadata = MetaData()
players = Table(
    "players",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("nickname", String, nullable=False),
)


class Player:
    def __init__(self, nickname):
        self.nickname = nickname


mapper(Player, players)

metadata.create_all(engine)
session = sessionmaker(bind=engine)()
session.add(Player("Merlin"))
session.commit()
print(session.query(Player).one().nickname)
# --8<-- [end:tutorial]
