from sqlalchemy import ForeignKey, create_engine
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
    players: Mapped[list["Player"]] = relationship()


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("guilds.id"))


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Guild(id=1, players=[Player(nickname="Merlin")]))
    session.commit()

with Session(engine) as session:
    guild = session.get_one(Guild, 1)
    # --8<-- [start:collection]
    session.delete(guild.players[0])
    session.flush()
    print(len(guild.players))
    #> 1
    session.commit()
    print(len(guild.players))
    #> 0
    # --8<-- [end:collection]
