from __future__ import annotations

from sqlalchemy import ForeignKey, create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


class Base(DeclarativeBase):
    pass


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    players: Mapped[list[Player]] = relationship(
        back_populates="guild", cascade="all, delete-orphan"
    )


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("guilds.id"))
    guild: Mapped[Guild | None] = relationship(back_populates="players")


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
session = Session(engine)

# --8<-- [start:link]
table = Guild(name="Round Table")
arthur = Player(nickname="Arthur", guild=table)
table.players.append(Player(nickname="Kay"))
session.add(table)
session.flush()
print([(player.nickname, player.guild_id) for player in table.players])
#> [('Arthur', 1), ('Kay', 1)]
table.players.remove(arthur)
session.flush()
print(session.scalars(select(Player.nickname)).all())
#> ['Kay']
session.delete(table)
print(session.scalars(select(Player.nickname)).all())
#> []
# --8<-- [end:link]
session.close()
