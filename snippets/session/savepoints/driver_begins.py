# databases: sqlite
from sqlalchemy import create_engine, func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
count = select(func.count()).select_from(Player)

# --8<-- [start:order]
with Session(engine) as session:
    session.add(Player(nickname="Arthur"))
    with session.begin_nested():
        session.add(Player(nickname="Merlin"))
    session.rollback()
    print(session.scalar(count))
    #> 0

with Session(engine) as session:
    with session.begin_nested():
        session.add(Player(nickname="Merlin"))
    session.add(Player(nickname="Arthur"))
    session.rollback()
    print(session.scalar(count))
    #> 1
# --8<-- [end:order]
