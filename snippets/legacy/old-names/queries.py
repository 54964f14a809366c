# versions: 1.4, 2.0, 2.1
import csv
import warnings
from pathlib import Path

import sqlalchemy
from sqlalchemy import Column, ForeignKey, Integer, String, create_engine, exc, orm

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
    "query.all()": "session.scalars(select(Player)).all()",
    "query.get(1)": "session.get(Player, 1)",
    "query.with_parent(guild)": "query.where(with_parent(guild, Guild.players))",
    "query.add_column(Player.level)": "query.add_columns(Player.level)",
    "query.value(Player.level)": "session.scalar(select(Player.level))",
    "query.merge_result([])": "session.merge_all([])",
    "query.from_self()": "aliased(Player, query.subquery())",
    "query.select_entity_from(Player)": "aliased(Player, query.subquery())",
    'query.with_polymorphic("*")': 'session.query(with_polymorphic(Player, "*"))',
    'query.join("guild").all()': "query.join(Player.guild).all()",
    "query.join(Player.guild, aliased=True)": "query.join(Player.guild.of_type(home))",
    "query.join(Player.guild, from_joinpoint=True)": "query.join(Player.guild)",
    'query.options(joinedload("guild")).all()': "query.options(joinedload(Player.guild))",
    "defer(Player.guild, Guild.name)": "defaultload(Player.guild).defer(Guild.name)",
    "query.options(noload(Player.guild))": "query.options(raiseload(Player.guild))",
    'query.filter("level > 50").all()': 'query.filter(text("level > 50"))',
    'query.order_by("level desc").all()': "query.order_by(Player.level.desc())",
    "query.as_scalar()": "query.scalar_subquery()",
}


def fresh():
    Base = orm.declarative_base()

    class Guild(Base):
        __tablename__ = "guilds"
        id = Column(Integer, primary_key=True)
        name = Column(String)

    class Player(Base):
        __tablename__ = "players"
        id = Column(Integer, primary_key=True)
        nickname = Column(String)
        level = Column(Integer)
        guild_id = Column(ForeignKey("guilds.id"))
        guild = orm.relationship(Guild, backref="players")

    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    session = orm.Session(engine, expire_on_commit=False)
    guild = Guild(id=1)
    session.add(guild)
    session.add(Player(id=1, nickname="Merlin", level=70, guild_id=1))
    session.commit()
    home = orm.aliased(Guild)
    query = session.query(Player)
    return {**vars(sqlalchemy), **vars(orm), **locals()}


def outcome(code, effect="True"):
    names = fresh()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            exec(code, names)  # noqa: S102
            said = [w for w in caught if w.category.__module__ == exc.__name__]
            done = eval(effect, names)
        except FAILURES as error:
            name = type(error).__name__
            return f"`{name}`", f"{name}: {error}"
    for warning in said:
        return "works, warns", f"{warning.category.__name__}: {warning.message}"
    return "works" if done else "**silently ignored**", ""


with Path("queries.csv").open("w", encoding="utf-8", newline="") as file:
    table = csv.writer(file)
    version = sqlalchemy.__version__[:3]
    table.writerow(["old form, below it the new one", version])
    for old, new in cases.items():
        result, message = outcome(old)
        table.writerow([f"`{old}`<br>→ `{new}`", result])
        if message:
            print(f"{old}\n  {message.splitlines()[0]}")
        if version >= "2.1" and outcome(new)[0] != "works":
            raise ValueError(new)

names = fresh()
query, Player, Guild = names["query"], names["Player"], names["Guild"]

# --8<-- [start:removed]
query.options(orm.defer(Player.guild, Guild.name)).all()
# --8<-- [end:removed]
