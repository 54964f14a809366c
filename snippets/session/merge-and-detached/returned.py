from sqlalchemy import create_engine
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

# --8<-- [start:load]
with Session(engine) as session:
    merlin = session.get_one(Player, 1)

merlin.level = 20  # (1)!
# --8<-- [end:load]

with Session(engine) as session:
    # --8<-- [start:merge]
    mine = session.merge(merlin)
    print(mine is merlin, mine in session, merlin in session)
    #> False True False
    print(mine.level)
    #> 20
    session.commit()
    # --8<-- [end:merge]

    # --8<-- [start:lost]
    merlin.level = 99
    session.commit()
    print(mine.level)
    #> 20
    # --8<-- [end:lost]

    # --8<-- [start:refresh]
    try:
        session.refresh(merlin)
    except InvalidRequestError as error:
        print(type(error).__name__)
        #> InvalidRequestError
    session.refresh(mine)
    # --8<-- [end:refresh]
