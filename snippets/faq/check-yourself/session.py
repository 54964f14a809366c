from sqlalchemy import Engine, ForeignKey, create_engine, func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


class Base(DeclarativeBase):
    pass


# --8<-- [start:model]
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


# --8<-- [end:model]
# --8<-- [start:queries]
count = select(func.count()).select_from(Player)
everyone = select(Player).order_by(Player.id)
# --8<-- [end:queries]


def fresh() -> Engine:
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with Session(engine) as session:
        # --8<-- [start:data]
        avalon, camelot = Guild(name="Avalon"), Guild(name="Camelot")
        merlin = Player(nickname="Merlin", level=10, guild=avalon)
        morgana = Player(nickname="Morgana", level=7, guild=avalon)
        arthur = Player(nickname="Arthur", level=5, guild=camelot)
        session.add_all([merlin, morgana, arthur])
        session.commit()
        # --8<-- [end:data]
    return engine


session = Session(fresh())
# --8<-- [start:id]
nimue = Player(nickname="Nimue")
session.add(nimue)
print(nimue.id)
#> None
session.flush()
print(nimue.id)
#> 4
# --8<-- [end:id]
session.close()

engine = fresh()
# --8<-- [start:no-commit]
with Session(engine) as session:
    session.add(Player(nickname="Nimue"))
    session.flush()

with Session(engine) as session:
    print(session.scalar(count))
    #> 3
# --8<-- [end:no-commit]

session = Session(fresh())
# --8<-- [start:autoflush]
session.add(Player(nickname="Nimue"))
print(session.scalar(count))
#> 4
with session.no_autoflush:
    session.add(Player(nickname="Mordred"))
    print(session.scalar(count))
    #> 4
# --8<-- [end:autoflush]
session.close()

session = Session(fresh())
# --8<-- [start:rolled-back]
nimue = Player(nickname="Nimue")
session.add(nimue)
session.flush()
session.rollback()
print(nimue in session, nimue.nickname)
#> False Nimue
# --8<-- [end:rolled-back]
session.close()

session = Session(fresh())
# --8<-- [start:savepoint]
merlin = session.get_one(Player, 1)
merlin.level = 11
savepoint = session.begin_nested()
merlin.level = 12
session.flush()
savepoint.rollback()
print(merlin.level)
#> 11
# --8<-- [end:savepoint]
session.close()
