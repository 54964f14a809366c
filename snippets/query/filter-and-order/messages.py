from sqlalchemy import select
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int]


# --8<-- [start:chain]
try:
    select(Player).where(Player.level > 5 and Player.nickname == "Merlin")
except TypeError as error:
    print(error)
    #> Boolean value of this clause is not defined
# --8<-- [end:chain]

# --8<-- [start:name]
try:
    select(Player).filter_by(nick="Merlin")
except InvalidRequestError as error:
    print(str(error).partition(".")[0])
    #> None of the FROM clause entities have a property "nick"
# --8<-- [end:name]
