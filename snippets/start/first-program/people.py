from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


# --8<-- [start:model]
class Base(DeclarativeBase):
    pass


class Person(Base):
    __tablename__ = "people"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    age: Mapped[int]
    # --8<-- [end:model]


# --8<-- [start:table]
engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
# --8<-- [end:table]

# --8<-- [start:create]
with Session(engine) as session:
    session.add(Person(name="Anna", age=31))
    session.add(Person(name="Boris", age=17))
    session.add(Person(name="Clara", age=45))
    session.commit()
# --8<-- [end:create]

# --8<-- [start:read-one]
with Session(engine) as session:
    anna = session.get_one(Person, 1)
    print(anna.name, anna.age)
    #> Anna 31
# --8<-- [end:read-one]

# --8<-- [start:read-all]
with Session(engine) as session:
    people = session.scalars(select(Person).order_by(Person.id)).all()
    print([person.name for person in people])
    #> ['Anna', 'Boris', 'Clara']
# --8<-- [end:read-all]

# --8<-- [start:filter]
with Session(engine) as session:
    adults = select(Person).where(Person.age >= 18).order_by(Person.age.desc())
    print([person.name for person in session.scalars(adults)])
    #> ['Clara', 'Anna']
# --8<-- [end:filter]

# --8<-- [start:update]
with Session(engine) as session:
    anna = session.get_one(Person, 1)
    anna.age = 32
    session.commit()
# --8<-- [end:update]

# --8<-- [start:delete]
with Session(engine) as session:
    boris = session.get_one(Person, 2)
    session.delete(boris)
    session.commit()
# --8<-- [end:delete]

# --8<-- [start:result]
with Session(engine) as session:
    people = session.scalars(select(Person).order_by(Person.id)).all()
    print([(person.name, person.age) for person in people])
    #> [('Anna', 32), ('Clara', 45)]
# --8<-- [end:result]
