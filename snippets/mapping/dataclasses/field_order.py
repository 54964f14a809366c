from sqlalchemy import create_engine
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column


class Base(MappedAsDataclass, DeclarativeBase):
    pass


# --8<-- [start:failing]
try:

    class Guild(Base):
        __tablename__ = "guilds"

        id: Mapped[int] = mapped_column(init=False, primary_key=True)
        motto: Mapped[str | None] = mapped_column(default=None)
        name: Mapped[str]  # pyright: ignore[reportGeneralTypeIssues]

except InvalidRequestError as error:
    print(str(error.__cause__).partition(" 'motto'")[0])
    #> non-default argument 'name' follows default argument
# --8<-- [end:failing]


# --8<-- [start:cured]
class Player(Base, kw_only=True):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(init=False, primary_key=True)
    race: Mapped[str | None] = mapped_column(default=None)
    nickname: Mapped[str]


print(Player(nickname="Merlin"))
#> Player(id=None, race=None, nickname='Merlin')
# --8<-- [end:cured]

Base.metadata.create_all(create_engine("sqlite://"))
