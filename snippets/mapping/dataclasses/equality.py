from sqlalchemy import ForeignKey, create_engine
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    MappedAsDataclass,
    mapped_column,
    relationship,
)


class Base(MappedAsDataclass, DeclarativeBase):
    pass


# --8<-- [start:failing]
class Item(Base):
    __tablename__ = "items"

    id: Mapped[int] = mapped_column(init=False, primary_key=True)
    name: Mapped[str]
    chest_id: Mapped[int | None] = mapped_column(ForeignKey("chests.id"), init=False)


try:
    print(hash(Item("arrow")))
except TypeError as error:
    print(error)
    #> unhashable type: 'Item'
# --8<-- [end:failing]


class Chest(Base):
    __tablename__ = "chests"

    id: Mapped[int] = mapped_column(init=False, primary_key=True)
    items: Mapped[list[Item]] = relationship(default_factory=list)


# --8<-- [start:wrong-one]
first, second = Item("arrow"), Item("arrow")
chest = Chest([first, second])
chest.items.remove(second)
print(chest.items[0] is second)
#> True
# --8<-- [end:wrong-one]


# --8<-- [start:cured]
class ById(MappedAsDataclass, DeclarativeBase, eq=False):
    pass


class Quest(ById):
    __tablename__ = "quests"

    id: Mapped[int] = mapped_column(init=False, primary_key=True)
    name: Mapped[str]


quest = Quest("Grail")
quests: set[Quest] = set()
quests.add(quest)
quest.id = 1  # (1)!
print(quest in quests, quest == Quest("Grail"))
#> True False
# --8<-- [end:cured]

engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
ById.metadata.create_all(engine)
