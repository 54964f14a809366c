import warnings

from sqlalchemy import ForeignKey, create_engine, func, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
    relationship,
)


class Base(DeclarativeBase):
    pass


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    players: Mapped[list["Player"]] = relationship(back_populates="guild")


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("guilds.id"))
    guild: Mapped[Guild | None] = relationship(back_populates="players")


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

count = select(func.count()).select_from(Player)

with Session(engine) as session:
    # --8<-- [start:warning]
    round_table = Guild()
    session.add(round_table)
    merlin = Player(guild=round_table)
    print(merlin in round_table.players, merlin in session)
    #> True False

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        session.flush()
    text = str(caught[0].message)
    print(text.partition(",")[0])
    #> Object of type <Player> not in session
    print(session.scalar(count))
    #> 0
    # --8<-- [end:warning]
    # --8<-- [start:cured]
    session.add(merlin)
    print(session.scalar(count))
    #> 1
    # --8<-- [end:cured]
