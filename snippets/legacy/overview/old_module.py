# versions: 1.4, 2.0, 2.1
from sqlalchemy import event
from sqlalchemy.engine import Engine

sent = []


@event.listens_for(Engine, "before_cursor_execute")
def remember(conn, cursor, statement, *rest):
    if not statement.startswith("PRAGMA"):
        sent.append(" ".join(statement.split()))


# --8<-- [start:module]
from sqlalchemy import Column, ForeignKey, Integer, MetaData, String, create_engine
from sqlalchemy.ext.declarative import declarative_base
from sqlalchemy.orm import relationship, sessionmaker

engine = create_engine("sqlite:///game.db")
metadata = MetaData(bind=engine)
Base = declarative_base(metadata=metadata)


class Guild(Base):
    __tablename__ = "guilds"

    id = Column(Integer, primary_key=True)
    name = Column(String, nullable=False)
    players = relationship("Player", backref="guild")


class Player(Base):
    __tablename__ = "players"

    id = Column(Integer, primary_key=True)
    nickname = Column(String, nullable=False)
    guild_id = Column(Integer, ForeignKey("guilds.id"), nullable=False)


metadata.create_all()
DBSession = sessionmaker(bind=engine, autocommit=False)
session = DBSession()
session.add(Guild(name="Avalon", players=[Player(nickname="Merlin")]))
session.commit()

merlin = session.query(Player).get(1)
print(merlin.nickname, merlin.guild.name)
for player in session.query(Player).join("guild").filter(Guild.name == "Avalon"):
    print(player.nickname)
print(engine.execute("SELECT count(*) FROM players").scalar())
for statement in sent:
    print(statement)
# --8<-- [end:module]
