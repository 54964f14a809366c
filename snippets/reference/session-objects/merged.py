from sqlalchemy import ForeignKey, create_engine, inspect
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
    relationship,
    selectinload,
)


class Base(DeclarativeBase):
    pass


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    players: Mapped[list["Player"]] = relationship()


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("guilds.id"))


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    arthur = Player(id=1, nickname="Arthur")
    session.add(Guild(id=1, name="Camelot", players=[arthur]))
    session.commit()

with Session(engine) as session:
    # --8<-- [start:options]
    camelot = Guild(id=1, name="Avalon")
    avalon = session.merge(camelot, options=[selectinload(Guild.players)])
    print("players" in inspect(avalon).unloaded, len(avalon.players))
    #> False 1
    # --8<-- [end:options]

with Session(engine) as session:
    # --8<-- [start:merge-all]
    outside = [Player(id=1, nickname="Artus"), Player(id=2, nickname="Merlin")]
    artus, merlin = session.merge_all(outside)
    print(artus in session.dirty, merlin in session.new)
    #> True True
    # --8<-- [end:merge-all]
