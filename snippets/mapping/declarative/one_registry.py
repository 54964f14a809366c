from sqlalchemy import Column, ForeignKey, Integer, String, create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


# --8<-- [start:models]
class Base(DeclarativeBase):
    pass


OldBase = Base.registry.generate_base()  # (1)!


class Guild(OldBase):  # pyright: ignore[reportUntypedBaseClass]
    __tablename__ = "guilds"

    id = Column(Integer, primary_key=True)
    name = Column(String, nullable=False)


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))
    guild: Mapped["Guild"] = relationship()


# --8<-- [end:models]
# --8<-- [start:use]
engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    player = Player(guild=Guild(name="Round Table"))
    session.add(player)
    session.flush()
    print(player.id, player.guild_id)
    #> 1 1
# --8<-- [end:use]
