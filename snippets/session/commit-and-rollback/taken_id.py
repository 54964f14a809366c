# databases: sqlite
from sqlalchemy import create_engine
from sqlalchemy.exc import IntegrityError
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

session = Session(engine)
# --8<-- [start:taken]
merlin = Player(nickname="Merlin")
session.add(merlin)
session.flush()
session.rollback()

with Session(engine) as other, other.begin():
    other.add(Player(nickname="Arthur"))  # (1)!

session.add(merlin)
try:
    session.commit()
except IntegrityError as error:
    print(error.orig)
    #> UNIQUE constraint failed: players.id
# --8<-- [end:taken]
# --8<-- [start:fresh]
session.rollback()
merlin = Player(nickname=merlin.nickname)
session.add(merlin)
session.commit()
print(merlin.id)
#> 2
# --8<-- [end:fresh]
session.close()
