from sqlalchemy import Engine, ForeignKey, create_engine, func, select
from sqlalchemy.exc import NoResultFound, ResourceClosedError
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


session = Session(fresh())
# --8<-- [start:row]
print(session.execute(select(Player.nickname).order_by(Player.id)).first())
#> ('Merlin',)
# --8<-- [end:row]
session.close()

session = Session(fresh())
# --8<-- [start:nobody]
nobody = select(Player).where(Player.nickname == "Mordred")
print(session.scalars(nobody).first())
#> None
try:
    print(session.scalars(nobody).one())
except NoResultFound as error:
    print(type(error).__name__)
    #> NoResultFound
# --8<-- [end:nobody]
session.close()

session = Session(fresh())
# --8<-- [start:lost]
query = select(Player)
query.where(Player.level > 6)
print(len(session.scalars(query).all()))
#> 3
# --8<-- [end:lost]
session.close()

session = Session(fresh())
# --8<-- [start:sum]
print(session.scalar(select(func.sum(Player.level)).where(Player.level > 50)))
#> None
# --8<-- [end:sum]
session.close()

session = Session(fresh())
# --8<-- [start:null]
session.add(Player(nickname="Nimue"))
others = select(Player.nickname).where(Player.guild_id != 1)
print(session.scalars(others).all())
#> ['Arthur']
# --8<-- [end:null]
session.close()

session = Session(fresh())
# --8<-- [start:read-once]
result = session.scalars(everyone)
result.first()
try:
    print(len(result.all()))
except ResourceClosedError as error:
    print(type(error).__name__)
    #> ResourceClosedError
# --8<-- [end:read-once]
session.close()

session = Session(fresh())
# --8<-- [start:and]
both = Player.level == 7 and Player.nickname == "Merlin"
print(session.scalars(select(Player.nickname).where(both)).all())
#> ['Morgana']
# --8<-- [end:and]
session.close()
