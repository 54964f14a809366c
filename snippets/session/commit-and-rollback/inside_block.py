from sqlalchemy import create_engine, func, select
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
count = select(func.count()).select_from(Player)

# --8<-- [start:inside]
with Session(engine) as session, session.begin():
    session.add(Player(nickname="Merlin"))
    session.commit()
    try:
        session.scalar(count)
    except InvalidRequestError as error:
        print(type(error).__name__)
        #> InvalidRequestError
# --8<-- [end:inside]
