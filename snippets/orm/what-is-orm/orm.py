from sqlalchemy import ForeignKey, create_engine, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
    relationship,
)


class Base(DeclarativeBase):
    pass


# --8<-- [start:tables]
class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int]
    guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))
    guild: Mapped[Guild] = relationship()
    # --8<-- [end:tables]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    # --8<-- [start:task]
    camelot = Guild(name="Camelot")
    session.add(Player(nickname="Merlin", level=9, guild=camelot))
    session.add(Player(nickname="Arthur", level=4, guild=camelot))

    arthur = session.scalars(select(Player).filter_by(nickname="Arthur")).one()
    arthur.level += 1  # (1)!
    session.commit()

    for player in session.scalars(select(Player).order_by(Player.nickname)):
        print(player.nickname, player.level, player.guild.name)
        #> Arthur 5 Camelot
        #> Merlin 9 Camelot
    # --8<-- [end:task]
