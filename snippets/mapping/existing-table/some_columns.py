from sqlalchemy import (
    Column,
    Integer,
    String,
    Table,
    create_engine,
    inspect,
    select,
    update,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, Session


class Base(DeclarativeBase):
    pass


# --8<-- [start:model]
players = Table(
    "players",
    Base.metadata,
    Column("id", Integer, primary_key=True),
    Column("nickname", String, nullable=False),
    Column("forum_signature", String),
)


class Player(Base):
    __table__ = players
    __mapper_args__ = {"include_properties": ["id", "nickname"]}

    id: Mapped[int]
    nickname: Mapped[str]


print(inspect(Player).attrs.keys())
#> ['id', 'nickname']
# --8<-- [end:model]

engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

# --8<-- [start:read]
with Session(engine) as session:
    session.add(Player(nickname="Merlin"))
    session.flush()
    session.execute(update(players).values(forum_signature="Hm."))
    print(session.scalars(select(players.c.forum_signature)).one())
    #> Hm.

    session.expire_all()
    print(session.scalars(select(Player)).one().nickname)
    #> Merlin
# --8<-- [end:read]
