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

with Session(engine) as session, Session(engine) as other:
    # --8<-- [start:see]
    session.add(Player(nickname="Merlin"))
    session.flush()
    print(session.scalar(count), other.scalar(count))  # (1)!
    #> 1 0
    session.commit()
    print(other.scalar(count))
    #> 1
    # --8<-- [end:see]
    # --8<-- [start:undo]
    session.add(Player(nickname="Morgana"))
    session.flush()
    session.rollback()
    print(session.scalar(count))
    #> 1
    # --8<-- [end:undo]
