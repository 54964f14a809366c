from sqlalchemy import (
    Column,
    Engine,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Table,
    create_engine,
    event,
    func,
    insert,
    inspect,
    literal,
    make_url,
    select,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


class Base(DeclarativeBase):
    pass


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    players: Mapped[list["Player"]] = relationship(back_populates="guild")


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int] = mapped_column(default=1)
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("guilds.id"))
    guild: Mapped[Guild | None] = relationship(back_populates="players")


count = select(func.count()).select_from(Player)


def fresh() -> Engine:
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with Session(engine) as session:
        avalon, camelot = Guild(name="Avalon"), Guild(name="Camelot")
        merlin = Player(nickname="Merlin", level=10, guild=avalon)
        morgana = Player(nickname="Morgana", level=7, guild=avalon)
        arthur = Player(nickname="Arthur", level=5, guild=camelot)
        session.add_all([merlin, morgana, arthur])
        session.commit()
    return engine


# --8<-- [start:connect]
connections: list[object] = []
engine = create_engine("sqlite://")
event.listen(engine, "connect", lambda *event: connections.append(event))
session = Session(engine)
print(len(connections))
#> 0
session.scalar(select(literal(1)))
print(len(connections))
#> 1
# --8<-- [end:connect]
session.close()

# --8<-- [start:password]
print(make_url("postgresql://merlin:sword@localhost/game"))
#> postgresql://merlin:***@localhost/game
# --8<-- [end:password]

engine = fresh()
# --8<-- [start:not-committed]
with engine.connect() as connection:
    connection.execute(insert(Player).values(nickname="Nimue"))

with engine.connect() as connection:
    print(connection.scalar(count))
    #> 3
# --8<-- [end:not-committed]

engine = fresh()
session = Session(engine)
# --8<-- [start:checkouts]
taken: list[object] = []
event.listen(engine, "checkout", lambda *event: taken.append(event))
session.scalar(count)
session.scalar(count)
session.commit()
session.scalar(count)
print(len(taken))
#> 2
# --8<-- [end:checkouts]
session.close()

engine = fresh()
# --8<-- [start:altered]
before, after = MetaData(), MetaData()
Table("items", before, Column("id", Integer))
Table("items", after, Column("id", Integer), Column("name", String))
before.create_all(engine)
after.create_all(engine)
print([column["name"] for column in inspect(engine).get_columns("items")])
#> ['id']
# --8<-- [end:altered]
