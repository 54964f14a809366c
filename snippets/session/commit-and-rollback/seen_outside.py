from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int] = mapped_column(default=1)


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(nickname="Merlin"))
    session.commit()

level = select(Player.level).where(Player.nickname == "Merlin")

with Session(engine) as session, engine.connect() as other:
    # --8<-- [start:commit]
    merlin = session.get_one(Player, 1)
    merlin.level = 2
    session.flush()
    print(merlin.level, other.scalar(level))  # (1)!
    #> 2 1
    session.commit()
    print(merlin.level, other.scalar(level))  # (2)!
    #> 2 2
    # --8<-- [end:commit]
    # --8<-- [start:rollback]
    merlin.level = 50
    session.flush()
    print(merlin.level, other.scalar(level))
    #> 50 2
    session.rollback()
    print(merlin.level, other.scalar(level))  # (1)!
    #> 2 2
    # --8<-- [end:rollback]
