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


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    players: Mapped[list["Player"]] = relationship(back_populates="guild")


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("guilds.id"))
    # --8<-- [start:model]
    guild: Mapped[Guild | None] = relationship(
        back_populates="players", cascade="all, delete"
    )
    # --8<-- [end:model]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Guild(id=1, players=[Player(id=1), Player(id=2)]))
    session.commit()

with Session(engine) as session:
    # --8<-- [start:delete]
    session.delete(session.get_one(Player, 1))
    session.flush()
    print(session.get(Guild, 1))
    #> None
    print(session.execute(select(Player.id, Player.guild_id)).all())
    #> [(2, None)]
    # --8<-- [end:delete]
