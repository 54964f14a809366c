from sqlalchemy import create_engine, func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Person(Base):
    __tablename__ = "people"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    age: Mapped[int]


# --8<-- [start:twice]
def store_anna() -> int:
    engine = create_engine("sqlite:///people.db")
    Base.metadata.create_all(engine)
    with Session(engine) as session:
        session.add(Person(name="Anna", age=31))
        session.commit()
        return session.scalars(select(func.count(Person.id))).one()


print(store_anna())
#> 1
print(store_anna())
#> 2
# --8<-- [end:twice]
