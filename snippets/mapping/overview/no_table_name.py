from sqlalchemy import create_engine, inspect
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


# --8<-- [start:failing]
try:

    class Player(Base):
        id: Mapped[int] = mapped_column(primary_key=True)

except InvalidRequestError as error:
    print(str(error).partition("> ")[2].partition(" and ")[0])
    #> does not have a __table__ or __tablename__ specified
# --8<-- [end:failing]


# --8<-- [start:cured]
class WithId(Base):
    __abstract__ = True  # (1)!

    id: Mapped[int] = mapped_column(primary_key=True)


class Guild(WithId):
    __tablename__ = "guilds"

    name: Mapped[str]


print(inspect(WithId, raiseerr=False))
#> None
print(inspect(Guild).attrs.keys())
#> ['name', 'id']
# --8<-- [end:cured]

Base.metadata.create_all(create_engine("sqlite://"))
