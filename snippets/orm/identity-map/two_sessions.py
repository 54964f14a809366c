from sqlalchemy import create_engine
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
    session.add(Player(id=1, nickname="Merlin"))
    session.commit()

# --8<-- [start:two]
with Session(engine) as left, Session(engine) as right:
    merlin = left.get_one(Player, 1)
    twin = right.get_one(Player, 1)
    print(merlin is twin, merlin == twin)
    #> False False

    merlin.level = 50
    left.commit()
    print(twin.level)
    #> 1

    right.commit()  # (1)!
    print(twin.level)
    #> 50
# --8<-- [end:two]
