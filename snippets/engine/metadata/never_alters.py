from sqlalchemy import create_engine, inspect, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

engine = create_engine("sqlite:///game.db")


class OldBase(DeclarativeBase):
    pass


class OldPlayer(OldBase):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


OldBase.metadata.create_all(engine)


class Base(DeclarativeBase):
    pass


# --8<-- [start:model]
class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int] = mapped_column(server_default="1")


Base.metadata.create_all(engine)

print([column["name"] for column in inspect(engine).get_columns("players")])
#> ['id', 'nickname']
# --8<-- [end:model]

# --8<-- [start:error]
with Session(engine) as session:
    try:
        session.scalars(select(Player)).all()
    except DBAPIError as error:
        print("players.level" in str(error.orig))
        #> True
# --8<-- [end:error]
