# versions: 1.4, 2.0, 2.1
import csv
import re
from pathlib import Path

import sqlalchemy
from sqlalchemy import event
from sqlalchemy.engine import Engine

sent = []


@event.listens_for(Engine, "before_cursor_execute")
def remember(conn, cursor, statement, *rest):
    if statement.startswith("SELECT"):
        sent.append(" ".join(statement.split()))


from sqlalchemy import Column, ForeignKey, Integer, String, create_engine, select, text
from sqlalchemy.orm import declarative_base, relationship, sessionmaker

engine = create_engine("sqlite:///game.db", future=True)
Base = declarative_base()


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


# --8<-- [start:moved]
Base.metadata.create_all(engine)
GameSession = sessionmaker(engine, future=True)
with GameSession() as session:
    session.add(Guild(name="Avalon", players=[Player(nickname="Merlin")]))
    session.commit()

    merlin = session.get(Player, 1)
    print(merlin.nickname, merlin.guild.name)
    query = select(Player).join(Player.guild).where(Guild.name == "Avalon")
    for player in session.scalars(query):
        print(player.nickname)
    print(session.execute(text("SELECT count(*) FROM players")).scalar())
# --8<-- [end:moved]

with Path("ready.csv").open("w", encoding="utf-8", newline="") as file:
    table = csv.writer(file)
    table.writerow([sqlalchemy.__version__[:3], "statement"])
    for statement in sent:
        labels = re.findall(r" AS \w+", statement)
        plain = re.sub(r" AS \w+", "", statement)
        table.writerow([f"`{labels[0].strip()}`" if labels else "—", f"`{plain}`"])
