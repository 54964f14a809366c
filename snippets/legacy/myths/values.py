from sqlalchemy import create_engine, inspect, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int] = mapped_column(default=1)
    online = False


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add_all([Player(nickname="Arthur"), Player(nickname="Morgana")])
    session.commit()


def another_session_sets_level(level: int) -> None:
    with Session(engine) as other:
        other.get_one(Player, 1).level = level
        other.commit()


session = Session(engine, expire_on_commit=False)
arthur = session.get_one(Player, 1)
morgana = session.get_one(Player, 2)
merlin = Player(nickname="Merlin")

# --8<-- [start:rollback]
arthur.level = 50
arthur.online = True
session.delete(morgana)
session.add(merlin)
session.flush()
session.rollback()

another_session_sets_level(7)
print(arthur.level, arthur.online)
#> 7 True
print(inspect(morgana).persistent, inspect(merlin).transient, merlin.id)
#> True True 3
# --8<-- [end:rollback]
session.close()

session = Session(engine)

# --8<-- [start:select]
arthur = session.get_one(Player, 1)
another_session_sets_level(50)
print(session.scalars(select(Player).where(Player.id == 1)).one().level)
#> 7
session.refresh(arthur)
print(arthur.level)
#> 50
# --8<-- [end:select]
session.close()
