from sqlalchemy import create_engine
from sqlalchemy.exc import IntegrityError, PendingRollbackError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str] = mapped_column(unique=True)
    level: Mapped[int] = mapped_column(default=1)


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(nickname="Arthur"))
    session.commit()

with Session(engine) as session:
    # --8<-- [start:failed]
    arthur = session.get_one(Player, 1)
    arthur.level = 2
    session.flush()
    session.add(Player(nickname="Arthur"))
    try:
        session.commit()
    except IntegrityError as error:
        print(type(error).__name__)
        #> IntegrityError

    try:
        print(arthur.level)
    except PendingRollbackError as error:
        print(type(error).__name__)
        #> PendingRollbackError
    # --8<-- [end:failed]
    # --8<-- [start:acknowledge]
    session.rollback()
    print(arthur.level)
    #> 1
    # --8<-- [end:acknowledge]
