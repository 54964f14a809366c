from sqlalchemy import create_engine, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    MappedAsDataclass,
    Session,
    mapped_column,
)


class Base(MappedAsDataclass, DeclarativeBase):
    pass


# --8<-- [start:model]
class Player(Base):
    __tablename__ = "players"

    nickname: Mapped[str] = mapped_column(primary_key=True)

    def __post_init__(self) -> None:
        print("made", self.nickname)
        #> made Merlin


# --8<-- [end:model]
engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

# --8<-- [start:use]
with Session(engine) as session:
    session.add(Player("Merlin"))
    session.commit()

with Session(engine) as session:
    print("read", session.scalars(select(Player)).one().nickname)
    #> read Merlin
# --8<-- [end:use]
