from sqlalchemy import Engine, ForeignKey, create_engine, func, select, text
from sqlalchemy.exc import IntegrityError, InvalidRequestError, SQLAlchemyError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship
from sqlalchemy.orm.exc import DetachedInstanceError, StaleDataError


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


session = Session(fresh())
# --8<-- [start:flush]
try:
    session.add(Player())
    print("added")
    #> added
    session.flush()
    print("flushed")
except IntegrityError as error:
    print(type(error).__name__)
    #> IntegrityError
# --8<-- [end:flush]
session.close()

session = Session(fresh())
# --8<-- [start:detached]
merlin = session.get_one(Player, 1)
session.close()
print(merlin.level)
#> 10
try:
    print(merlin.guild is None)
except DetachedInstanceError as error:
    print(type(error).__name__)
    #> DetachedInstanceError
# --8<-- [end:detached]
session.close()

engine = fresh()
session = Session(engine)
# --8<-- [start:two-sessions]
merlin = session.get_one(Player, 1)
try:
    Session(engine).add(merlin)
    print("added")
except InvalidRequestError as error:
    print(type(error).__name__)
    #> InvalidRequestError
# --8<-- [end:two-sessions]
session.close()

session = Session(fresh())
# --8<-- [start:begun]
session.scalar(count)
try:
    session.begin()
    print("begun")
except InvalidRequestError as error:
    print(type(error).__name__)
    #> InvalidRequestError
# --8<-- [end:begun]
session.close()

session = Session(fresh())
# --8<-- [start:savepoint]
session.add(Player(nickname="Nimue"))
try:
    with session.begin_nested():
        session.add(Player())
except IntegrityError:
    session.commit()
print(session.scalar(count))
#> 4
# --8<-- [end:savepoint]
session.close()

session = Session(fresh())
# --8<-- [start:stale]
merlin = session.get_one(Player, 1)
session.execute(text("DELETE FROM players WHERE id = 1"))
try:
    merlin.level = 11
    session.flush()
    print("flushed")
except StaleDataError as error:
    print(type(error).__name__)
    #> StaleDataError
# --8<-- [end:stale]
session.close()

session = Session(fresh())
# --8<-- [start:next]
for player in (Player(), Player(nickname="Nimue")):
    try:
        session.add(player)
        session.commit()
    except SQLAlchemyError as error:
        print(type(error).__name__)
        #> IntegrityError
        #> PendingRollbackError
# --8<-- [end:next]
session.close()
