from sqlalchemy import create_engine, inspect, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    make_transient,
    mapped_column,
)


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(nickname="Merlin", level=1))
    session.commit()

# --8<-- [start:copy]
with Session(engine) as session:
    player = session.get_one(Player, 1)
    make_transient(player)
    print(inspect(player).transient, player.id, player.nickname)
    #> True 1 Merlin

    del player.id  # (1)!
    player.nickname = "Myrddin"
    session.add(player)
    session.commit()
    for name in session.scalars(select(Player.nickname).order_by(Player.id)):
        print(name)
        #> Merlin
        #> Myrddin
# --8<-- [end:copy]
