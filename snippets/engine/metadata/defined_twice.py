from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


# --8<-- [start:twice]
class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)


try:

    class Member(Base):
        __tablename__ = "players"

        id: Mapped[int] = mapped_column(primary_key=True)

except InvalidRequestError as error:
    print(str(error).partition(".")[0])
    #> Table 'players' is already defined for this MetaData instance
# --8<-- [end:twice]
