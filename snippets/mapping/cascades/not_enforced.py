# databases: sqlite
from sqlalchemy import ForeignKey, create_engine, delete, select
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
    players: Mapped[list["Player"]] = relationship(cascade="all, delete-orphan")


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("guilds.id"))


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Guild(id=1, players=[Player(id=1), Player(id=2)]))
    session.commit()

with Session(engine) as session:
    # --8<-- [start:delete]
    session.execute(delete(Guild).where(Guild.id == 1))
    players = select(Player.id, Player.guild_id).order_by(Player.id)
    print(session.execute(players).all(), session.get(Guild, 1))
    #> [(1, 1), (2, 1)] None
    # --8<-- [end:delete]
