from sqlalchemy import Column, ForeignKey, Integer, Table, create_engine
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
    relationship,
)


class Base(DeclarativeBase):
    pass


# --8<-- [start:models]
quest_players = Table(
    "quest_players",
    Base.metadata,
    Column("quest_id", Integer, ForeignKey("quests.id"), primary_key=True),
    Column("player_id", Integer, ForeignKey("players.id"), primary_key=True),
)


class Quest(Base):
    __tablename__ = "quests"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    players: Mapped[list["Player"]] = relationship(
        secondary=quest_players, back_populates="quests"  # (1)!
    )


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    quests: Mapped[list[Quest]] = relationship(
        secondary=quest_players, back_populates="players"
    )


# --8<-- [end:models]
engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    # --8<-- [start:use]
    merlin = Player(quests=[Quest(title="The Grail")])
    session.add(merlin)
    session.flush()
    print(merlin in merlin.quests[0].players)
    #> True
    # --8<-- [end:use]
