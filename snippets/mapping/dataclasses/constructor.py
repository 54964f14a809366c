from inspect import signature

from sqlalchemy import JSON, create_engine, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    MappedAsDataclass,
    Session,
    mapped_column,
)


# --8<-- [start:model]
class Base(MappedAsDataclass, DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(init=False, primary_key=True)  # (1)!
    nickname: Mapped[str]  # (2)!
    race: Mapped[str] = mapped_column(default="human")  # (3)!
    bag: Mapped[list[str]] = mapped_column(JSON, default_factory=list)  # (4)!
    level: Mapped[int] = mapped_column(kw_only=True)  # (5)!


# --8<-- [end:model]
# --8<-- [start:use]
print(list(signature(Player).parameters))
#> ['nickname', 'race', 'bag', 'level']
player = Player("Merlin", level=9)
print(player)
#> Player(id=None, nickname='Merlin', race='human', bag=[], level=9)

try:
    Player(level=1)  # pyright: ignore[reportCallIssue]
except TypeError as error:
    print(error)
    #> __init__() missing 1 required positional argument: 'nickname'
# --8<-- [end:use]

engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(player)
    session.commit()
    print(session.scalars(select(Player)).one())
    #> Player(id=1, nickname='Merlin', race='human', bag=[], level=9)
