from sqlalchemy import Column, Integer, String, create_engine
from sqlalchemy.exc import ArgumentError, InvalidRequestError
from sqlalchemy.orm import declarative_base

# --8<-- [start:required]
OldBase = declarative_base()

try:

    class Nameless(OldBase):  # pyright: ignore[reportUntypedBaseClass]
        nickname = Column(String)

except InvalidRequestError as error:
    print(str(error).partition("> ")[2].partition(" and ")[0])
    #> does not have a __table__ or __tablename__ specified

try:

    class Keyless(OldBase):  # pyright: ignore[reportUntypedBaseClass]
        __tablename__ = "players"

        nickname = Column(String)

except ArgumentError as error:
    print(str(error).partition(" for ")[0])
    #> Mapper Mapper[Keyless(players)] could not assemble any primary key columns


class Guild(OldBase):  # pyright: ignore[reportUntypedBaseClass]
    __tablename__ = "guilds"

    id = Column(Integer, primary_key=True)


# --8<-- [end:required]
OldBase.metadata.create_all(create_engine("sqlite://"))
