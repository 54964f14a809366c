from sqlalchemy import Result, create_engine, select
from sqlalchemy.exc import MultipleResultsFound, NoResultFound
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    race: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
session = Session(engine)
session.add(Player(nickname="Merlin", race="elf"))
session.add(Player(nickname="Nimue", race="elf"))
session.commit()


# --8<-- [start:ask]
def ask() -> Result[str, str]:
    query = select(Player.race, Player.nickname).order_by(Player.id)
    return session.execute(query)


# --8<-- [end:ask]
# --8<-- [start:first]
print(ask().first())
#> ('elf', 'Merlin')
# --8<-- [end:first]
# --8<-- [start:all]
print(ask().all())
#> [('elf', 'Merlin'), ('elf', 'Nimue')]
# --8<-- [end:all]
# --8<-- [start:scalars]
print(ask().scalars().all(), ask().scalars(1).all())
#> ['elf', 'elf'] ['Merlin', 'Nimue']
# --8<-- [end:scalars]
# --8<-- [start:unique]
print(ask().scalars().unique().all())
#> ['elf']
# --8<-- [end:unique]
# --8<-- [start:one]
try:
    ask().one()
except MultipleResultsFound:
    print("more than one")
    #> more than one

try:
    session.execute(select(Player).where(Player.id == 7)).scalar_one()
except NoResultFound:
    print("none")
    #> none
# --8<-- [end:one]

session.close()
