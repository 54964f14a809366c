from sqlalchemy import create_engine, select
from sqlalchemy.exc import IntegrityError, InvalidRequestError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str] = mapped_column(unique=True)


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

# --8<-- [start:nested]
with Session(engine) as session, session.begin():
    session.add(Player(nickname="Merlin"))
    try:
        with session.begin_nested():
            session.add(Player(nickname="Merlin"))
    except IntegrityError:
        session.add(Player(nickname="Morgana"))
# --8<-- [end:nested]

with Session(engine) as session:
    # --8<-- [start:left]
    nicknames = select(Player.nickname).order_by(Player.nickname)
    print(session.scalars(nicknames).all())
    #> ['Merlin', 'Morgana']
    # --8<-- [end:left]
    # --8<-- [start:begun]
    try:
        session.begin()
    except InvalidRequestError as error:
        print(error)
        #> A transaction is already begun on this Session.
    # --8<-- [end:begun]
