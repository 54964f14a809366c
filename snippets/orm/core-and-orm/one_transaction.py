from sqlalchemy import (
    Column,
    ForeignKey,
    Integer,
    String,
    Table,
    create_engine,
    func,
    insert,
    select,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


# --8<-- [start:models]
class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


visits = Table(
    "visits",
    Base.metadata,
    Column("player_id", Integer, ForeignKey(Player.id)),
    Column("place", String),
)
# --8<-- [end:models]

engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

# --8<-- [start:both]
count_players = select(func.count()).select_from(Player)
count_visits = select(func.count()).select_from(visits)

with Session(engine) as session:
    merlin = Player(nickname="Merlin")
    session.add(merlin)
    session.flush()  # (1)!
    print(type(session.connection()).__name__)
    #> Connection

    places = [{"player_id": merlin.id, "place": place} for place in ("inn", "tower")]
    session.execute(insert(visits), places)
    print(session.scalar(count_players), session.scalar(count_visits))
    #> 1 2

    session.rollback()
    print(session.scalar(count_players), session.scalar(count_visits))
    #> 0 0
# --8<-- [end:both]
