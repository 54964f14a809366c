from sqlalchemy import create_engine
from sqlalchemy.exc import NoResultFound
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    # --8<-- [start:get]
    player = session.get(Player, 7)
    try:
        print(player.nickname)  # pyright: ignore[reportOptionalMemberAccess]
    except AttributeError as error:
        print(error)
        #> 'NoneType' object has no attribute 'nickname'
    # --8<-- [end:get]
    # --8<-- [start:get-one]
    try:
        session.get_one(Player, 7)
    except NoResultFound as error:
        print(error)
        #> No row was found when one was required
    # --8<-- [end:get-one]
