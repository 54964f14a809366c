from sqlalchemy import ForeignKey, create_engine, inspect
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
    nickname: Mapped[str]
    guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))
    guild: Mapped[Guild] = relationship(back_populates="players")


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Guild())
    session.commit()

with Session(engine) as session:
    # --8<-- [start:guild]
    guild = session.get_one(Guild, 1)
    arthur = Player(nickname="Arthur")
    guild.players.append(arthur)
    print(inspect(arthur).pending)
    #> True

    merlin = Player(nickname="Merlin", guild=guild)
    print(inspect(merlin).transient)
    #> True
    # --8<-- [end:guild]
