from typing import Any

from sqlalchemy import Engine, ForeignKey, create_engine, event, select, text
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


everyone = select(Player).order_by(Player.id)
sent: list[str] = []


def note(*event: Any) -> None:
    sent.append(event[2].partition(" ")[0])


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
    event.listen(engine, "before_cursor_execute", note)
    sent.clear()
    return engine


engine = fresh()
session = Session(engine)
# --8<-- [start:same]
merlin = session.get_one(Player, 1)
found = session.scalars(select(Player).where(Player.nickname == "Merlin")).one()
with Session(engine) as other:
    elsewhere = other.get_one(Player, 1)
print(found is merlin, elsewhere is merlin, elsewhere == merlin)
#> True False False
# --8<-- [end:same]
session.close()

session = Session(fresh())
# --8<-- [start:merge]
emrys = Player(id=1, nickname="Emrys")
merged = session.merge(emrys)
print(emrys in session, merged.nickname, merged.level)
#> False Emrys 10
# --8<-- [end:merge]
session.close()

session = Session(fresh())
# --8<-- [start:deleted]
merlin = session.get_one(Player, 1)
session.delete(merlin)
print(session.get(Player, 1) is merlin)
#> True
session.flush()
print(session.get(Player, 1))
#> None
# --8<-- [end:deleted]
session.close()

session = Session(fresh())
# --8<-- [start:stale]
merlin = session.get_one(Player, 1)
session.execute(text("UPDATE players SET level = 50"))
print(session.scalars(everyone).all()[0].level)
#> 10
print(session.scalars(select(Player.level)).all()[0])
#> 50
# --8<-- [end:stale]
session.close()

session = Session(fresh())
# --8<-- [start:gone]
merlin = session.get_one(Player, 1)
session.delete(merlin)
session.commit()
print(merlin.nickname, merlin in session)
#> Merlin False
# --8<-- [end:gone]
session.close()

session = Session(fresh())
# --8<-- [start:weak]
session.get(Player, 1)
session.get(Player, 1)
print(sent)
#> ['SELECT', 'SELECT']
# --8<-- [end:weak]
session.close()
