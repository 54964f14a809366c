# databases: sqlite
from sqlalchemy import create_engine, func, insert, select
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str] = mapped_column(unique=True)


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

# --8<-- [start:ids]
with Session(engine) as session:
    session.add(Player(nickname="Mordred"))
    session.flush()
    session.rollback()

    player = Player(nickname="Merlin")
    session.add(player)
    session.commit()
    print(player.id)
    #> 1
# --8<-- [end:ids]


def count(session: Session) -> int | str:
    try:
        return session.execute(select(func.count(Player.id))).scalar_one()
    except DBAPIError as error:
        return f"{type(error).__name__}: {type(error.orig).__name__}"


with Session(engine) as session:
    # --8<-- [start:failure]
    try:
        session.execute(insert(Player).values(nickname="Merlin"))
    except IntegrityError:
        print("taken")
        #> taken
    print(count(session))
    #> 1
    # --8<-- [end:failure]
