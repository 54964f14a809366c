from sqlalchemy import ForeignKey, create_engine, inspect, select
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
    guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Guild(players=[Player(nickname="Merlin")]))
    session.commit()

with Session(engine) as session:
    # --8<-- [start:three-ways]
    by_name = session.scalars(select(Player).filter_by(nickname="Merlin")).one()
    by_key = session.get_one(Player, 1)  # (1)!
    by_guild = session.get_one(Guild, 1).players[0]

    print(by_name is by_key, by_name is by_guild)
    #> True True
    # --8<-- [end:three-ways]
    # --8<-- [start:key]
    key = inspect(Player).identity_key_from_instance(by_key)
    print(key[0] is Player, key[1])
    #> True (1,)
    print(session.identity_map[key] is by_key)
    #> True
    # --8<-- [end:key]
    # --8<-- [start:columns]
    columns = select(Player.id, Player.nickname)
    row = session.execute(columns).one()
    again = session.execute(columns).one()
    print(row, row is again)
    #> (1, 'Merlin') False
    # --8<-- [end:columns]
