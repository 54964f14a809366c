from typing import Any

from sqlalchemy import (
    Engine,
    ForeignKey,
    create_engine,
    event,
    func,
    insert,
    select,
    text,
    update,
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


session = Session(fresh())
# --8<-- [start:order]
session.delete(session.get_one(Player, 1))
session.add(Player(nickname="Nimue"))
sent.clear()
session.flush()
print(sent)
#> ['INSERT', 'DELETE']
# --8<-- [end:order]
session.close()

session = Session(fresh())
# --8<-- [start:after-commit]
players = session.scalars(everyone).all()
session.commit()
sent.clear()
print([player.level for player in players])
#> [10, 7, 5]
print(len(sent))
#> 3
# --8<-- [end:after-commit]
session.close()

session = Session(fresh())
# --8<-- [start:bulk-insert]
session.execute(insert(Player), [{"nickname": "Nimue"}])
print(len(session.new), session.scalar(count))
#> 0 4
# --8<-- [end:bulk-insert]
session.close()

session = Session(fresh())
# --8<-- [start:bulk-update]
merlin = session.get_one(Player, 1)
session.execute(update(Player).values(level=Player.level + 1))
print(merlin.level)
#> 11
session.execute(text("UPDATE players SET level = 50"))
print(merlin.level)
#> 11
# --8<-- [end:bulk-update]
session.close()

session = Session(fresh())
# --8<-- [start:same-value]
merlin = session.get_one(Player, 1)
merlin.level = 10
session.flush()
print("UPDATE" in sent)
#> False
session.commit()
merlin.level = 10
session.flush()
print("UPDATE" in sent)
#> True
# --8<-- [end:same-value]
session.close()
