from sqlalchemy import create_engine
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    mapped_column,
    sessionmaker,
)


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str] = mapped_column(unique=True)


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)
open_session = sessionmaker(engine)

with open_session.begin() as session:
    session.add(Player(nickname="Merlin"))

# --8<-- [start:shared]
shared = open_session()
for nickname in ("Merlin", "Arthur"):
    try:
        shared.add(Player(nickname=nickname))
        shared.commit()
        print(nickname, "saved")
    except SQLAlchemyError as error:
        print(nickname, type(error).__name__)
        #> Merlin IntegrityError
        #> Arthur PendingRollbackError
# --8<-- [end:shared]
shared.close()

# --8<-- [start:own]
for nickname in ("Merlin", "Arthur"):
    try:
        with open_session.begin() as session:
            session.add(Player(nickname=nickname))
        print(nickname, "saved")
        #> Arthur saved
    except SQLAlchemyError as error:
        #> Merlin IntegrityError
        print(nickname, type(error).__name__)
        #> Merlin IntegrityError
# --8<-- [end:own]
