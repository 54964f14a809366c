from sqlalchemy import QueuePool, create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)


def in_use() -> int:
    assert isinstance(engine.pool, QueuePool)
    return engine.pool.checkedout()


with Session(engine) as session:
    session.add(Player(id=1, nickname="Merlin"))
    session.commit()


# --8<-- [start:work]
def ask_another_service(nickname: str) -> None:
    print(nickname, in_use())
    #> Merlin 1
    #> Merlin 0


with Session(engine) as session:
    nickname = session.get_one(Player, 1).nickname
    ask_another_service(nickname)
    session.commit()  # (1)!
    ask_another_service(nickname)
# --8<-- [end:work]
