from sqlalchemy import ForeignKey, create_engine, func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


# --8<-- [start:model]
class Base(DeclarativeBase):
    pass


class Chest(Base):
    __tablename__ = "chests"

    id: Mapped[int] = mapped_column(primary_key=True)
    items: Mapped[list["Item"]] = relationship(
        back_populates="chest", cascade="all, delete-orphan"
    )


class Item(Base):
    __tablename__ = "items"

    id: Mapped[int] = mapped_column(primary_key=True)
    chest_id: Mapped[int] = mapped_column(ForeignKey("chests.id"))
    chest: Mapped[Chest | None] = relationship(back_populates="items")


# --8<-- [end:model]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
session = Session(engine)
count = select(func.count()).select_from(Item)

# --8<-- [start:moved]
sword, shield = Item(), Item()
oak, iron = Chest(items=[sword, shield]), Chest()
session.add_all([oak, iron])
session.commit()
iron.items.append(sword)
session.commit()
print(len(oak.items), len(iron.items))
#> 1 1
# --8<-- [end:moved]

# --8<-- [start:emptied]
sword.chest = None
session.flush()
print(session.scalar(count))
#> 1
# --8<-- [end:emptied]
session.close()
