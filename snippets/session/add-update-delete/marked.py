from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(nickname="Merlin"))
    session.commit()


def others_find_merlin() -> bool:
    with Session(engine) as other:
        return other.get(Player, 1) is not None


with Session(engine) as session:
    merlin = session.get_one(Player, 1)
    # --8<-- [start:delete]
    session.delete(merlin)
    print(merlin in session.deleted, others_find_merlin())  # (1)!
    #> True True
    session.flush()
    print(merlin in session.deleted, others_find_merlin())  # (2)!
    #> False True
    session.commit()
    print(merlin in session, others_find_merlin())
    #> False False
    print(merlin.nickname)  # (3)!
    #> Merlin
    # --8<-- [end:delete]
