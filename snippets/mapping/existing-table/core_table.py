from sqlalchemy import Column, Integer, String, Table, create_engine, insert, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, column_property


class Base(DeclarativeBase):
    pass


# --8<-- [start:model]
players = Table(
    "players",
    Base.metadata,
    Column("id", Integer, primary_key=True),
    Column("nickname", String, nullable=False),
    Column("class", String, nullable=False),
)


class Player(Base):
    __table__ = players

    id: Mapped[int]
    nickname: Mapped[str]
    class_: Mapped[str] = column_property(players.c["class"])  # (1)!


print(Player.__table__ is players)
#> True
# --8<-- [end:model]

engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

# --8<-- [start:both]
with Session(engine) as session:
    wizard = {"nickname": "Merlin", "class": "wizard"}
    session.execute(insert(players), [wizard])  # (1)!
    player = session.scalars(select(Player).where(players.c.id == 1)).one()  # (2)!
    print(player.nickname, player.class_)
    #> Merlin wizard
# --8<-- [end:both]
