from sqlalchemy import ForeignKey, create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("guilds.id"))


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    # --8<-- [start:join]
    session.add(Guild(id=1, name="Round Table"))
    session.add(Player(nickname="Merlin", guild_id=1))

    pairs = select(Player.nickname, Guild.name).join(Guild)
    print(session.execute(pairs).all())
    #> [('Merlin', 'Round Table')]
    print(hasattr(Player, "guild"))
    #> False
    # --8<-- [end:join]
