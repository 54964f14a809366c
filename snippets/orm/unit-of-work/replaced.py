from sqlalchemy import create_engine, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str] = mapped_column(unique=True)
    race: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
find_merlin = select(Player).where(Player.nickname == "Merlin")

with Session(engine) as session:
    session.add(Player(nickname="Merlin", race="human"))
    session.commit()

with Session(engine) as session:
    merlin = session.scalars(find_merlin).one()
    # --8<-- [start:error]
    session.delete(merlin)
    session.add(Player(nickname="Merlin", race="elf"))
    try:
        session.flush()
    except IntegrityError as error:
        print("unique constraint" in str(error.orig).lower())
        #> True
    # --8<-- [end:error]

with Session(engine) as session:
    merlin = session.scalars(find_merlin).one()
    # --8<-- [start:flush-between]
    session.delete(merlin)
    session.flush()
    session.add(Player(nickname="Merlin", race="elf"))
    session.flush()
    # --8<-- [end:flush-between]

with Session(engine) as session:
    merlin = session.scalars(find_merlin).one()
    # --8<-- [start:change]
    merlin.race = "elf"
    session.flush()
    # --8<-- [end:change]
