from sqlalchemy import create_engine, event, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    QueryContext,
    Session,
    mapped_column,
)


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add_all(Player(nickname=f"Knight {number}") for number in range(1, 101))
    session.commit()

built: list[str] = []


def note(player: Player, context: QueryContext) -> None:
    built.append(player.nickname)


event.listen(Player, "load", note)
query = select(Player).order_by(Player.id)

# --8<-- [start:first]
with Session(engine) as session:
    knight = session.scalars(query).first()
    print(len(built))  # (1)!
    #> 100
# --8<-- [end:first]

built.clear()

# --8<-- [start:limit]
with Session(engine) as session:
    knight = session.scalars(query.limit(1)).first()
    print(len(built))
    #> 1
# --8<-- [end:limit]

built.clear()

# --8<-- [start:query]
with Session(engine) as session:
    knight = session.query(Player).order_by(Player.id).first()
    print(len(built))
    #> 1
# --8<-- [end:query]
