from sqlalchemy import Engine, ForeignKey, create_engine, text
from sqlalchemy.exc import IntegrityError
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


# --8<-- [start:nullable]
print([column.nullable for column in Player.__table__.columns])
#> [False, False, False, True]
# --8<-- [end:nullable]

session = Session(fresh())
# --8<-- [start:default]
nimue = Player(nickname="Nimue")
print(nimue.level)
#> None
session.add(nimue)
session.flush()
print(nimue.level)
#> 1
# --8<-- [end:default]
session.close()

# --8<-- [start:type]
nimue = Player(nickname="Nimue", level="7")
print(nimue.level * 2)
#> 77
# --8<-- [end:type]

session = Session(fresh())
# --8<-- [start:typo]
merlin = session.get_one(Player, 1)
merlin.lvl = 99  # pyright: ignore[reportAttributeAccessIssue]
print(merlin in session.dirty)
#> False
# --8<-- [end:typo]
session.close()

session = Session(fresh())
# --8<-- [start:raw-insert]
try:
    session.execute(text("INSERT INTO players (nickname) VALUES ('Nimue')"))
    print("inserted")
except IntegrityError as error:
    print(type(error).__name__)
    #> IntegrityError
# --8<-- [end:raw-insert]
session.close()
