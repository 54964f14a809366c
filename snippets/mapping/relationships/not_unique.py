import warnings

from sqlalchemy import ForeignKey, create_engine
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
    relationship,
)


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    pet: Mapped["Pet | None"] = relationship(back_populates="owner")


class Pet(Base):
    __tablename__ = "pets"

    id: Mapped[int] = mapped_column(primary_key=True)
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("players.id"))
    owner: Mapped[Player | None] = relationship(back_populates="pet")


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    # --8<-- [start:two]
    session.add(Player(id=1))
    session.flush()
    session.add_all([Pet(id=1, owner_id=1), Pet(id=2, owner_id=1)])
    merlin = session.get_one(Player, 1)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        print(type(merlin.pet).__name__)
        #> Pet
    print(str(caught[0].message).partition(" for ")[0])
    #> Multiple rows returned with uselist=False
    # --8<-- [end:two]
