from dataclasses import dataclass, field

from sqlalchemy import JSON, create_engine, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    MappedAsDataclass,
    Session,
    mapped_column,
)


class Base(MappedAsDataclass, DeclarativeBase):
    pass


# --8<-- [start:shared]
class Player(Base):
    __tablename__ = "players"

    nickname: Mapped[str] = mapped_column(primary_key=True)
    bag: Mapped[list[str]] = mapped_column(JSON, default=[])


Player("Merlin").bag.append("sword")
print(Player("Arthur").bag)
#> ['sword']
# --8<-- [end:shared]

# --8<-- [start:plain]
try:

    @dataclass
    class Guild:
        banners: list[str] = field(default=[])

except ValueError as error:
    print(error)
    """
    mutable default <class 'list'> for field banners is not allowed: use default_factory
    """
# --8<-- [end:plain]

engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    # --8<-- [start:saved]
    session.add(Player("Arthur"))
    session.commit()
    print(session.scalars(select(Player.bag)).one())
    #> ['sword']
    # --8<-- [end:saved]
