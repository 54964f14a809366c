from sqlalchemy import JSON, create_engine, func
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    MappedAsDataclass,
    Session,
    mapped_column,
)


class Base(MappedAsDataclass, DeclarativeBase):
    pass


# --8<-- [start:model]
class Player(Base):
    __tablename__ = "players"

    nickname: Mapped[str] = mapped_column(primary_key=True)
    race: Mapped[str] = mapped_column(default="human")
    bag: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    rank: Mapped[str] = mapped_column(init=False, insert_default=func.lower("NOVICE"))
    title: Mapped[str] = mapped_column(init=False, server_default="stranger")


# --8<-- [end:model]
engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    # --8<-- [start:use]
    player = Player("Merlin")
    print(player.race, player.bag, player.rank, player.title)
    #> human [] None None
    session.add(player)
    session.flush()
    print(player.race, player.bag, player.rank, player.title)
    #> human [] novice stranger
    # --8<-- [end:use]
    session.commit()
