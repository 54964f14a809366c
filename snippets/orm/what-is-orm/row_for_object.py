from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from sqlalchemy.orm.exc import UnmappedInstanceError


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(nickname="Merlin"))
    session.commit()

with Session(engine) as session:
    # --8<-- [start:row]
    found = session.execute(select(Player)).one()
    print(len(found), type(found[0]).__name__)
    #> 1 Player
    try:
        session.delete(found)
    except UnmappedInstanceError as error:
        print(error)
        #> Class 'sqlalchemy.engine.row.Row' is not mapped

    merlin = session.scalars(select(Player)).one()  # (1)!
    session.delete(merlin)
    session.commit()
    # --8<-- [end:row]
