from sqlalchemy import ForeignKey, create_engine
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
    relationship,
    sessionmaker,
)
from sqlalchemy.orm.exc import DetachedInstanceError


class Base(DeclarativeBase):
    pass


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))
    guild: Mapped[Guild] = relationship()


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Guild(id=1, name="Round Table"))
    session.flush()
    session.add(Player(id=1, nickname="Arthur", guild_id=1))
    session.commit()

# --8<-- [start:failing]
with Session(engine) as session:
    morgana = Player(id=2, nickname="Morgana", guild_id=1)
    session.add(morgana)
    session.commit()

try:
    print(morgana.nickname)
except DetachedInstanceError as error:
    print(str(error).partition("> ")[2].partition(" (")[0])
    #> is not bound to a Session; attribute refresh operation cannot proceed
# --8<-- [end:failing]

# --8<-- [start:cured]
make_session = sessionmaker(engine, expire_on_commit=False)  # (1)!

with make_session() as session:
    merlin = Player(id=3, nickname="Merlin", guild_id=1)
    session.add(merlin)
    session.commit()

print(merlin.nickname)
#> Merlin
# --8<-- [end:cured]
