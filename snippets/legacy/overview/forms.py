# versions: 1.4, 2.0, 2.1
import csv
import warnings
from pathlib import Path

import sqlalchemy
from sqlalchemy import (
    Column,
    ForeignKey,
    Integer,
    MetaData,
    String,
    create_engine,
    orm,
    select,
    text,
)
from sqlalchemy.exc import ArgumentError, InvalidRequestError
from sqlalchemy.ext import declarative
from sqlalchemy.orm import Session, noload, relationship

Base = orm.declarative_base()


class Guild(Base):
    __tablename__ = "guilds"

    id = Column(Integer, primary_key=True)
    players = relationship("Player", backref="guild")


class Player(Base):
    __tablename__ = "players"

    id = Column(Integer, primary_key=True)
    nickname = Column(String)
    guild_id = Column(ForeignKey("guilds.id"))


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)
players = Player.__table__
names = {
    "MetaData": MetaData,
    "Session": Session,
    "select": select,
    "Player": Player,
    "noload": noload,
    "declarative": declarative,
    "engine": engine,
    "orm": orm,
    "players": players,
    "registry": orm.registry(),
    "row": Session(engine).execute(text("SELECT 'Merlin' AS nickname")).first(),
    "create_engine": create_engine,
}
forms = [
    "declarative.declarative_base()",
    "orm.declarative_base()",
    "orm.DeclarativeBase",
    "orm.mapper(Item, players)",
    "registry.map_imperatively(Item, players)",
    "session.query(Player).all()",
    "query.get(1)",
    "session.get(Player, 1)",
    "session.scalars(select(Player))",
    "select([players])",
    "session.execute('SELECT 1')",
    "engine.execute('SELECT 1')",
    "row['nickname']",
    "query.join('guild').all()",
    "noload(Player.guild)",
    "select(players).c",
    "MetaData(bind=engine)",
    "engine.has_table('players')",
    "Session(engine, autocommit=True)",
    "Session.close_all()",
    "create_engine('sqlite://', future=True)",
]


# --8<-- [start:outcome]
def outcome(form):
    with warnings.catch_warnings(record=True) as caught, Session(engine) as session:
        warnings.simplefilter("always")
        made = {"session": session, "query": session.query(Player)}
        made["Item"] = type("Item", (), {})
        try:
            eval(form, {**names, **made})
        except (ArgumentError, AttributeError, InvalidRequestError, TypeError):
            return "fails"
    return "works, warns" if caught else "works"


# --8<-- [end:outcome]


rows = [(form, outcome(form)) for form in forms]
with Path("forms.csv").open("w", encoding="utf-8", newline="") as file:
    table = csv.writer(file)
    table.writerow(["form", sqlalchemy.__version__[:3]])
    for form, result in rows:
        table.writerow([f"`{form}`", result])
