# databases: sqlite
from sqlalchemy import create_engine
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


# --8<-- [start:too-early]
engine = create_engine("sqlite://")
Base.metadata.create_all(engine)  # (1)!


class Person(Base):
    __tablename__ = "people"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


with Session(engine) as session:
    session.add(Person(name="Anna"))
    try:
        session.commit()
    except OperationalError as error:
        print(error.orig)
        #> no such table: people
# --8<-- [end:too-early]
