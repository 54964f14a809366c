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
    session.add(Guild(name="Camelot"))
    session.commit()

with Session(engine) as session:
    # --8<-- [start:guild]
    try:
        session.add(Player(nickname="Merlin", guild=1))
    except AttributeError as error:
        print(error)
        #> 'int' object has no attribute '_sa_instance_state'

    session.add(Player(nickname="Merlin", guild=session.get_one(Guild, 1)))  # (1)!
    session.add(Player(nickname="Arthur", guild_id=1))  # (2)!
    session.commit()
    # --8<-- [end:guild]
