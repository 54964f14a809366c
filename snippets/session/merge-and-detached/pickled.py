import pickle

from sqlalchemy import create_engine, inspect
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


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
    session.add(Player(id=1, nickname="Merlin", level=1))
    session.commit()

# --8<-- [start:pickle]
with Session(engine) as session:
    saved = pickle.dumps(session.get_one(Player, 1))

merlin: Player = pickle.loads(saved)
print(merlin.nickname, inspect(merlin).detached)
#> Merlin True
# --8<-- [end:pickle]

# --8<-- [start:merge]
with Session(engine) as session:
    mine = session.merge(merlin, load=False)
    print(mine.nickname, mine in session)
    #> Merlin True
# --8<-- [end:merge]

# --8<-- [start:dirty]
merlin.level = 20
with Session(engine) as session:
    try:
        session.merge(merlin, load=False)
    except InvalidRequestError as error:
        print(type(error).__name__)
        #> InvalidRequestError
    print(session.merge(merlin).level)
    #> 20
# --8<-- [end:dirty]
