from os import environ

from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int | None]


# --8<-- [start:engine]
engine = create_engine(environ.get("GAME_DATABASE", "sqlite://"))  # (1)!
Base.metadata.create_all(engine)

with Session(engine) as session:
    players = [
        Player(nickname="Merlin", level=9),
        Player(nickname="Arthur"),
        Player(nickname="Morgana", level=7),
    ]
    session.add_all(players)
    session.flush()
    print([player.id for player in players])
    #> [1, 2, 3]
    session.commit()
# --8<-- [end:engine]

with Session(engine) as session:
    # --8<-- [start:search]
    found = select(Player.nickname).where(Player.nickname.ilike("%a%"))
    by_level = found.order_by(Player.level.nulls_last())
    print(session.scalars(by_level).all())
    #> ['Morgana', 'Arthur']
    # --8<-- [end:search]
