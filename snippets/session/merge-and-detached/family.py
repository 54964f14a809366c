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
    name: Mapped[str]
    players: Mapped[list["Player"]] = relationship(back_populates="guild")


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))
    guild: Mapped[Guild] = relationship(back_populates="players")


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    avalon = Guild(id=1, name="Avalon")
    avalon.players.append(Player(id=1, nickname="Merlin"))
    session.add(avalon)
    session.commit()

# --8<-- [start:cascade]
with Session(engine) as session:
    avalon = session.get_one(Guild, 1)
    merlin = avalon.players[0]
    session.expunge(avalon)
    print(avalon in session, merlin in session)
    #> False True

merlin.nickname = "Myrddin"
with Session(engine) as session:
    mine = session.merge(avalon)
    print([player.nickname for player in mine.players])
    #> ['Myrddin']
    session.commit()
# --8<-- [end:cascade]
