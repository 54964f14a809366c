from sqlalchemy import create_engine, func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)
count = select(func.count()).select_from(Player)

# --8<-- [start:see]
with Session(engine) as session, Session(engine) as other:
    session.add(Player(nickname="Arthur"))
    with session.begin_nested():
        session.add(Player(nickname="Merlin"))
    print(session.scalar(count), other.scalar(count))
    #> 2 0

    session.commit()
    print(other.scalar(count))
    #> 2
# --8<-- [end:see]
engine.dispose()
