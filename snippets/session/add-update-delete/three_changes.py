from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(nickname="Arthur", level=4))
    session.flush()
    session.add(Player(nickname="Morgana", level=9))
    session.commit()

with Session(engine) as session:
    arthur = session.get_one(Player, 1)
    morgana = session.get_one(Player, 2)
    # --8<-- [start:note]
    session.delete(morgana)
    arthur.level = 5
    session.add(Player(nickname="Merlin", level=40))

    print(arthur in session)  # (1)!
    #> True
    print(len(session.new), len(session.dirty), len(session.deleted))
    #> 1 1 1
    # --8<-- [end:note]
    # --8<-- [start:commit]
    session.commit()
    # --8<-- [end:commit]
