# databases: sqlite
from sqlalchemy import JSON, String, create_engine, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.exc import CompileError, OperationalError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Strict(DeclarativeBase):
    pass


class Portable(DeclarativeBase):
    pass


class Hero(Strict):
    __tablename__ = "heroes"

    nickname: Mapped[str] = mapped_column(primary_key=True)
    abilities: Mapped[list[str]] = mapped_column(ARRAY(String))


engine = create_engine("sqlite://")

# --8<-- [start:error]
try:
    Strict.metadata.create_all(engine)
except CompileError as error:
    print(str(error).partition(": ")[0])
    #> (in table 'heroes', column 'abilities')
    print(str(error).rpartition("> ")[2])
    #> can't render element of type ARRAY
# --8<-- [end:error]


# --8<-- [start:cure]
class Player(Portable):
    __tablename__ = "players"

    nickname: Mapped[str] = mapped_column(primary_key=True)
    abilities: Mapped[list[str]] = mapped_column(
        ARRAY(String).with_variant(JSON(), "sqlite")
    )


Portable.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(nickname="Merlin", abilities=["flight"]))
    session.commit()
    print(session.scalars(select(Player.abilities)).one())
    #> ['flight']

    try:
        session.scalars(select(Player).where(Player.abilities.contains(["flight"])))
    except OperationalError as error:
        print(error.orig)
        #> unrecognized token: "@"
# --8<-- [end:cure]
