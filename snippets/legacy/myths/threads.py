from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import create_engine, event, func, select
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)
count = select(func.count()).select_from(Player)
session = Session(engine)
thread = ThreadPoolExecutor(max_workers=1)

# --8<-- [start:lost]
session.add(Player(nickname="Merlin"))
session.flush()
thread.submit(session.rollback).result()
session.commit()
print(session.scalar(count))
#> 0
# --8<-- [end:lost]
session.close()


# --8<-- [start:refused]
def meanwhile(*_: object) -> None:
    thread.submit(session.scalar, count).result()


event.listen(engine, "checkout", meanwhile)
try:
    session.scalar(count)
except InvalidRequestError as error:
    print(str(error).partition(";")[0])
    #> This session is provisioning a new connection
# --8<-- [end:refused]
thread.shutdown()
