from sqlalchemy import Engine, ForeignKey, create_engine, select
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


# --8<-- [start:both-sides]
avalon = Guild(name="Avalon")
nimue = Player(nickname="Nimue", guild=avalon)
print(nimue in avalon.players, nimue.guild_id)
#> True None
# --8<-- [end:both-sides]

session = Session(fresh())
# --8<-- [start:other-side]
avalon = session.get_one(Guild, 1)
nimue = Player(nickname="Nimue")
mordred = Player(nickname="Mordred")
avalon.players.append(nimue)
mordred.guild = avalon
print(nimue in session, mordred in session)
#> True False
# --8<-- [end:other-side]
session.close()

session = Session(fresh())
# --8<-- [start:by-key]
merlin = session.get_one(Player, 1)
print(merlin.guild is None)
#> False
merlin.guild_id = None
session.flush()
print(merlin.guild is None)
#> False
session.commit()
print(merlin.guild is None)
#> True
# --8<-- [end:by-key]
session.close()

session = Session(fresh())
# --8<-- [start:delete]
session.delete(session.get_one(Guild, 1))
session.flush()
print(session.scalars(select(Player.guild_id).order_by(Player.id)).all())
#> [None, None, 2]
# --8<-- [end:delete]
session.close()

session = Session(fresh())
# --8<-- [start:twice]
avalon = session.get_one(Guild, 1)
avalon.players.append(session.get_one(Player, 1))
print(len(avalon.players))
#> 3
session.commit()
print(len(avalon.players))
#> 2
# --8<-- [end:twice]
session.close()
