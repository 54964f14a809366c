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
    session.add(Player(nickname="Merlin"))
    session.commit()

# --8<-- [start:python]
with Session(engine) as session, Session(engine) as other:
    merlin = session.get_one(Player, 1)
    other.get_one(Player, 1).level += 1
    other.commit()
    merlin.level += 1  # (1)!
    session.commit()
    print(merlin.level)
    #> 2
# --8<-- [end:python]

# --8<-- [start:database]
with Session(engine) as session, Session(engine) as other:
    merlin = session.get_one(Player, 1)
    other.get_one(Player, 1).level += 1
    other.commit()
    merlin.level = Player.level + 1  # (1)!
    session.commit()
    print(merlin.level)
    #> 4
# --8<-- [end:database]
