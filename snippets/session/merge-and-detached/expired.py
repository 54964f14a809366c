from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from sqlalchemy.orm.exc import DetachedInstanceError


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

# --8<-- [start:expired]
with Session(engine) as session:
    merlin = Player(id=1, nickname="Merlin", level=1)
    session.add(merlin)
    session.commit()

with Session(engine) as session:
    mine = session.merge(merlin)
    print(mine.nickname, mine.level)
    #> Merlin 1

try:
    print(merlin.nickname)
except DetachedInstanceError as error:
    print(type(error).__name__)
    #> DetachedInstanceError
# --8<-- [end:expired]
