from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Person(Base):
    __tablename__ = "people"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    age: Mapped[int]


engine = create_engine("sqlite:///people.db")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Person(name="Anna", age=31))
    session.commit()

# --8<-- [start:delete]
with Session(engine) as session:
    anna = session.get_one(Person, 1)
    session.delete(anna)
    print(session.scalars(select(Person.name)).all())  # (1)!
    #> []

with Session(engine) as session:
    print(session.scalars(select(Person.name)).all())  # (2)!
    #> ['Anna']
# --8<-- [end:delete]
