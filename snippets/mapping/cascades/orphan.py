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


# --8<-- [start:model]
class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    players: Mapped[list["Player"]] = relationship(
        cascade="all, delete-orphan", back_populates="guild"
    )


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("guilds.id"))
    guild: Mapped[Guild | None] = relationship(back_populates="players")


# --8<-- [end:model]

engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

count = select(func.count()).select_from(Player)

with Session(engine) as session:
    merlin, arthur = Player(id=1), Player(id=2)
    round_table = Guild(id=1, players=[merlin, arthur])
    avalon = Guild(id=2)
    session.add_all([round_table, avalon])
    session.commit()
    # --8<-- [start:remove]
    round_table.players.remove(merlin)
    session.flush()
    print(merlin in session, session.scalar(count))
    #> False 1
    # --8<-- [end:remove]
    # --8<-- [start:move]
    arthur.guild = avalon
    session.flush()
    print(arthur in session, session.scalar(count))
    #> True 1
    # --8<-- [end:move]
    # --8<-- [start:pending]
    morgana = Player(id=3)
    avalon.players.append(morgana)
    print(morgana in session)
    #> True
    avalon.players.remove(morgana)
    print(morgana in session)
    #> False
    session.flush()
    print(session.scalar(count))
    #> 1
    # --8<-- [end:pending]
