from sqlalchemy import create_engine, select
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int] = mapped_column(default=1)


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

# --8<-- [start:begun]
with Session(engine) as session:
    session.add(Player(nickname="Merlin"))
    try:
        with session.begin():
            session.add(Player(nickname="Morgana"))
    except InvalidRequestError as error:
        print(error)
        #> A transaction is already begun on this Session.
# --8<-- [end:begun]

# --8<-- [start:ended]
with Session(engine) as session:
    try:
        with session.begin():
            session.add(Player(nickname="Merlin"))
            session.commit()
            session.scalars(select(Player)).all()
    except InvalidRequestError as error:
        print(str(error).partition(".")[0])
        #> Can't operate on closed transaction inside context manager
# --8<-- [end:ended]
