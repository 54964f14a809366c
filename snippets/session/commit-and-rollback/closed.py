from sqlalchemy import create_engine, event, inspect
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

# --8<-- [start:close]
calls: list[str] = []
event.listen(engine, "checkin", lambda *_: calls.append("checkin"))
event.listen(engine, "close", lambda *_: calls.append("close"))

session = Session(engine)
merlin = Player(nickname="Merlin")
session.add(merlin)
session.flush()
session.close()  # (1)!
print(calls)
#> ['checkin']
print(inspect(merlin).detached, merlin.id, merlin.nickname)
#> True 1 Merlin

engine.dispose()  # (2)!
print(calls)
#> ['checkin', 'close']
# --8<-- [end:close]
