from sqlalchemy import create_engine, select
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
    nickname: Mapped[str]
    race: Mapped[str | None] = mapped_column(default=None)  # (2)!


print(Player("Merlin"))
#> Player(id=None, nickname='Merlin', race=None)
print(Player("Merlin") == Player("Merlin"))
#> True
# --8<-- [end:model]

# --8<-- [start:frozen]
try:

    class Quest(Base, frozen=True):  # pyright: ignore[reportGeneralTypeIssues]
        __tablename__ = "quests"

        id: Mapped[int] = mapped_column(primary_key=True)

except TypeError as error:
    print(error)
    #> Quest.__init_subclass__() takes no keyword arguments
# --8<-- [end:frozen]

engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player("Merlin", race="elf"))
    session.commit()
    print(session.scalars(select(Player.nickname)).one())
    #> Merlin
