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

with Session(engine) as session, Session(engine) as other:
    # --8<-- [start:gone]
    merlin = Player(nickname="Merlin")
    session.add(merlin)
    session.commit()

    other.delete(other.get_one(Player, 1))
    other.commit()

    print(session.get(Player, 1))
    #> None
    # --8<-- [end:gone]
