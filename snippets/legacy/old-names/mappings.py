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
    Table,
    create_engine,
    exc,
    orm,
)

FAILURES = (
    exc.SQLAlchemyError,
    AttributeError,
    ImportError,
    LookupError,
    NameError,
    TypeError,
    ValueError,
)
cases = {
    "mapper(Hero, heroes)": "registry().map_imperatively(Hero, heroes)",
    "registry().map_imperatively(Player, players, non_primary=True)": "aliased(Player, players)",
    "class_mapper(Player).mapped_table": "inspect(Player).persist_selectable",
    "class Pet(Model): name: int = Column(Integer)": "class Pet(Model): name: Mapped[int]",
    "class Pet(Model): name: int = mapped_column()": "class Pet(Model): name: Mapped[int]",
    "class Pet(Owned): player: Player = relationship(Player)": "class Pet(Owned): player: Mapped[Player] = relationship()",
    "class Pet(Model): metadata = Column(String)": 'class Pet(Model): metadata_ = Column("metadata", String)',
    "class Pet(Model): registry = Column(String)": 'class Pet(Model): registry_ = Column("registry", String)',
    "class Pet(Model): name = Column(String); __mapper_args__ = hide": "class Pet(Model): name = unmapped_column(String)",
    'Player.items = relationship(Item, backref="player")': 'relationship(Item, back_populates="player")',
    'Player.items = relationship(Item, lazy="dynamic")': 'Player.items = relationship(Item, lazy="write_only")',
    'Player.items = relationship(Item, lazy="noload")': 'Player.items = relationship(Item, lazy="raise")',
    "Player.items = relationship(Item, cascade_backrefs=True)": "Player.items = relationship(Item)",
    "quest = Quest(player=merlin)": "session.add(Quest(player=merlin))",
    'attribute_mapped_collection("name")': 'attribute_keyed_dict("name")',
    "collection.converter": 'event.listen(Player.quests, "bulk_replace", seen)',
    "mapped_column(default=1, insert_default=2)": "mapped_column(default=1)",
    'event.listen(Item, "first_init", seen); Item()': 'event.listen(Item, "init", seen); Item()',
    'event.listen(mapper, "before_insert", seen)': 'event.listen(Mapper, "before_insert", seen)',
}
effects = {"quest = Quest(player=merlin)": "quest in session"}


def fresh():
    Base = orm.declarative_base()

    class Model(Base):
        __abstract__ = True
        __tablename__ = "pets"
        id = Column(Integer, primary_key=True)

    class Owned(Model):
        __abstract__ = True

        @orm.declared_attr
        def player_id(cls):
            return Column(ForeignKey("players.id"))

    class Player(Base):
        __tablename__ = "players"
        id = Column(Integer, primary_key=True)
        quests = orm.relationship("Quest", back_populates="player")

    class Item(Owned):
        __tablename__ = "items"

    class Quest(Owned):
        __tablename__ = "quests"
        player = orm.relationship(Player, back_populates="quests")

    class Hero:
        pass

    def seen(*args, **kwargs):
        pass

    hide = {"exclude_properties": ["name"]}
    heroes = Table("heroes", MetaData(), Column("id", Integer, primary_key=True))
    players = Player.__table__
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    session = orm.Session(engine)
    merlin = Player()
    session.add(merlin)
    return {**vars(sqlalchemy), **vars(orm), **vars(orm.collections), **locals()}


def outcome(code, effect="True"):
    names = fresh()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            exec(code, names)  # noqa: S102
            names["Base"].registry.configure()
            said = [w for w in caught if w.category.__module__ == exc.__name__]
            done = eval(effect, names)
        except FAILURES as error:
            name = type(error).__name__
            return f"`{name}`", f"{name}: {error}"
    for warning in said:
        return "works, warns", f"{warning.category.__name__}: {warning.message}"
    return "works" if done else "**silently ignored**", ""


with Path("mappings.csv").open("w", encoding="utf-8", newline="") as file:
    table = csv.writer(file)
    version = sqlalchemy.__version__[:3]
    table.writerow(["old form, below it the new one", version])
    for old, new in cases.items():
        pair = f"`{old}`<br>→ `{new}`"
        result, message = outcome(old, effects.get(old, "True"))
        table.writerow([pair, result])
        if message:
            print(f"{old}\n  {message.splitlines()[0]}")
        if version >= "2.1" and outcome(new, effects.get(new, "True"))[0] != "works":
            raise ValueError(new)

names = fresh()
Player, Quest, engine = names["Player"], names["Quest"], names["engine"]
merlin, session = names["merlin"], names["session"]

# --8<-- [start:silent]
quest = Quest(player=merlin)
assert quest in session, "the quest is not in the session"
# --8<-- [end:silent]
