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


# --8<-- [start:model]
class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    players: Mapped[list["Player"]] = relationship()


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("guilds.id"))


# --8<-- [end:model]

engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Guild(id=1, players=[Player(id=1), Player(id=2)]))
    session.commit()

with Session(engine) as session:
    # --8<-- [start:delete]
    round_table = session.get_one(Guild, 1)
    session.delete(round_table)
    session.flush()
    players = select(Player).order_by(Player.id)
    print([player.guild_id for player in session.scalars(players)])
    #> [None, None]
    # --8<-- [end:delete]
