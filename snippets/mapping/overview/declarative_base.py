from sqlalchemy import create_engine, inspect, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


# --8<-- [start:model]
class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    race: Mapped[str | None]


# --8<-- [end:model]
# --8<-- [start:subclass]
class Wizard(Player):
    pass


print(inspect(Wizard).local_table is Player.__table__)
#> True
# --8<-- [end:subclass]

# --8<-- [start:constructor]
try:
    Player(nick="Merlin")
except TypeError as error:
    print(error)
    #> 'nick' is an invalid keyword argument for Player
# --8<-- [end:constructor]

# --8<-- [start:use]
engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(nickname="Merlin", race="elf"))
    session.flush()
    print(session.scalars(select(Player.nickname)).one())
    #> Merlin
# --8<-- [end:use]
