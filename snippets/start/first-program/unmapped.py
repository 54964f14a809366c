from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from sqlalchemy.orm.exc import UnmappedInstanceError


class Base(DeclarativeBase):
    pass


class Person(Base):
    __tablename__ = "people"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    age: Mapped[int]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    # --8<-- [start:add]
    anna = {"name": "Anna", "age": 31}
    try:
        session.add(anna)
    except UnmappedInstanceError as error:
        print(error)
        #> Class 'builtins.dict' is not mapped
    # --8<-- [end:add]
    # --8<-- [start:cure]
    session.add(Person(**anna))
    session.commit()
    # --8<-- [end:cure]
