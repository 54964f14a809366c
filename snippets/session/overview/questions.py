from sqlalchemy import create_engine, func, select
from sqlalchemy.exc import InvalidRequestError
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
count = select(func.count()).select_from(Player)

# --8<-- [start:closed]
session = Session(engine)
session.close()
session.add(Player(nickname="Merlin"))
session.commit()
print(session.scalar(count))
#> 1
session.close()
# --8<-- [end:closed]

# --8<-- [start:reset]
session = Session(engine, close_resets_only=False)
session.close()
try:
    session.add(Player(nickname="Morgana"))
except InvalidRequestError as error:
    print(str(error).partition(" and ")[0])
    #> This Session has been permanently closed
# --8<-- [end:reset]

# --8<-- [start:read]
with Session(engine) as session:
    print(session.scalar(count))
    #> 1
    print(session.in_transaction())
    #> True
# --8<-- [end:read]
