from sqlalchemy import create_engine, select
from sqlalchemy.exc import UnboundExecutionError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, sessionmaker


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


# --8<-- [start:unbound]
GameSession = sessionmaker(expire_on_commit=False)

try:
    with GameSession() as session:
        session.scalars(select(Player)).all()
except UnboundExecutionError as error:
    print(str(error).partition(",")[0])
    #> Could not locate a bind configured on mapper Mapper[Player(players)]
# --8<-- [end:unbound]

# --8<-- [start:configure]
before = GameSession()
GameSession.configure(bind=create_engine("sqlite://"))
after = GameSession()

print(before.bind is None, after.bind is None)
#> True False
# --8<-- [end:configure]
