from sqlalchemy import ForeignKey, create_engine, inspect
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
    relationship,
)


class Base(DeclarativeBase):
    pass


# --8<-- [start:models]
class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    pet: Mapped["Pet | None"] = relationship(back_populates="owner")  # (1)!


class Pet(Base):
    __tablename__ = "pets"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    owner_id: Mapped[int | None] = mapped_column(
        ForeignKey("players.id"), unique=True  # (2)!
    )
    owner: Mapped[Player | None] = relationship(back_populates="pet")


pet = inspect(Player).relationships["pet"]
print(pet.direction.name, pet.uselist)
#> ONETOMANY False
# --8<-- [end:models]

engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    # --8<-- [start:use]
    merlin = Player(id=1, pet=Pet(name="Archimedes"))
    session.add(merlin)
    session.flush()

    session.add(Pet(name="Nimue", owner_id=1))
    try:
        session.flush()
    except IntegrityError as error:
        print(type(error).__name__)
        #> IntegrityError
    # --8<-- [end:use]
