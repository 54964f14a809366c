from sqlalchemy import create_engine
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

# --8<-- [start:positional]
try:
    Player("Merlin")  # pyright: ignore[reportCallIssue]
except TypeError as error:
    print(error)
    #> __init__() takes 1 positional argument but 2 were given
# --8<-- [end:positional]

# --8<-- [start:missing]
player = Player()
print(player.nickname)
#> None

with Session(engine) as session:
    session.add(player)
    try:
        session.flush()
    except IntegrityError as error:
        print(type(error).__name__)
        #> IntegrityError
# --8<-- [end:missing]
