from sqlalchemy import create_engine
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

with Session(engine) as session:
    session.add_all([Player(id=1, nickname="Merlin"), Player(id=2, nickname="Morgana")])
    session.commit()

# --8<-- [start:work]
with Session(engine) as session:
    merlin = session.get_one(Player, 1)
    morgana = session.get_one(Player, 2)
    merlin.level = 2
    session.delete(morgana)
    session.add(Player(id=3, nickname="Arthur"))

    print(len(session.identity_map))  # (1)!
    #> 2
    print(len(session.new), len(session.dirty), len(session.deleted))  # (2)!
    #> 1 1 1

    session.commit()
    print(len(session.new), len(session.dirty), len(session.deleted))
    #> 0 0 0
# --8<-- [end:work]
