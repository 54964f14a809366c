from sqlalchemy import ForeignKey, create_engine, inspect
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
    relationship,
    selectinload,
)


class Base(DeclarativeBase):
    pass


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    players: Mapped[list["Player"]] = relationship()


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Guild(id=1))
    session.commit()

with Session(engine) as session:
    # --8<-- [start:options]
    guild = session.get_one(Guild, 1)
    session.get_one(Guild, 1, options=[selectinload(Guild.players)])
    print("players" in inspect(guild).unloaded)
    #> True
    # --8<-- [end:options]
