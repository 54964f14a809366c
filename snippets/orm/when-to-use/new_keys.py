from sqlalchemy import create_engine, insert
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    # --8<-- [start:objects]
    names = ["Merlin", "Arthur", "Morgana"]
    players = [Player(nickname=name) for name in names]
    session.add_all(players)
    session.flush()
    print([player.id for player in players])
    #> [1, 2, 3]
    # --8<-- [end:objects]
    # --8<-- [start:rows]
    rows = [{"nickname": "Oberon"}, {"nickname": "Titania"}, {"nickname": "Puck"}]
    ids = session.scalars(insert(Player).returning(Player.id), rows)
    print(sorted(ids))
    #> [4, 5, 6]
    # --8<-- [end:rows]
