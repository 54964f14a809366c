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
    session.add(Player(id=1, nickname="Merlin", level=1))
    session.commit()


# --8<-- [start:meanwhile]
def meanwhile(nickname: str) -> Player:
    with Session(engine) as session:
        merlin = session.get_one(Player, 1)
    with Session(engine) as other:
        other.get_one(Player, 1).level += 1  # (1)!
        other.commit()
    merlin.nickname = nickname  # (2)!
    return merlin


# --8<-- [end:meanwhile]

# --8<-- [start:merge]
merlin = meanwhile("Myrddin")
with Session(engine) as session:
    mine = session.merge(merlin)
    session.commit()
    print(mine.nickname, mine.level)
    #> Myrddin 1
# --8<-- [end:merge]

# --8<-- [start:add]
merlin = meanwhile("Emrys")
with Session(engine) as session:
    session.add(merlin)
    session.commit()
    print(merlin.nickname, merlin.level)
    #> Emrys 2
# --8<-- [end:add]
