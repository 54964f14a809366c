from sqlalchemy import create_engine
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


# --8<-- [start:failing]
class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)


try:

    class Guild(Base):
        __tablename__ = "players"

        id: Mapped[int] = mapped_column(primary_key=True)

except InvalidRequestError as error:
    print(str(error).partition(". ")[0])
    #> Table 'players' is already defined for this MetaData instance
# --8<-- [end:failing]

Base.metadata.create_all(create_engine("sqlite://"))
