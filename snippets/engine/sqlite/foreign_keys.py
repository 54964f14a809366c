# databases: sqlite
from sqlalchemy import Engine, ForeignKey, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))


def save(engine: Engine) -> str:
    with Session(engine) as session:
        session.add(Player(guild_id=404))
        try:
            session.commit()
        except IntegrityError as error:
            return str(error.orig)
        return "saved"


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)

# --8<-- [start:off]
print(save(engine))
#> saved
# --8<-- [end:off]

# --8<-- [start:one]
with engine.connect() as first, engine.connect() as second:
    first.exec_driver_sql("PRAGMA foreign_keys = ON")
    for connection in (first, second):
        print(connection.exec_driver_sql("PRAGMA foreign_keys").scalar())
        #> 1
        #> 0
# --8<-- [end:one]

# --8<-- [start:listener]
engine = create_engine("sqlite:///game.db")


@event.listens_for(engine, "connect")
def enforce(dbapi_connection: DBAPIConnection, record: object) -> None:
    cursor = dbapi_connection.cursor()
    cursor.execute("PRAGMA foreign_keys = ON")  # (1)!
    cursor.close()


print(save(engine))
#> FOREIGN KEY constraint failed
# --8<-- [end:listener]
