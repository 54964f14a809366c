from typing import Any

from sqlalchemy import Engine, ForeignKey, create_engine, select, text
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


engine = fresh()
session = Session(engine)
# --8<-- [start:gone]
print(hasattr(engine, "execute"), hasattr(session, "query"))
#> False True
# --8<-- [end:gone]
session.close()

session = Session(fresh())
# --8<-- [start:row]
row: Any = session.execute(text("SELECT 'Merlin' AS nickname")).one()
try:
    print(row["nickname"])
except TypeError as error:
    print(type(error).__name__)
    #> TypeError
# --8<-- [end:row]
session.close()

session = Session(fresh())
# --8<-- [start:query]
print(len(session.scalars(select(Guild).join(Guild.players)).all()))
#> 3
print(len(session.query(Guild).join(Guild.players).all()))
#> 2
# --8<-- [end:query]
session.close()
