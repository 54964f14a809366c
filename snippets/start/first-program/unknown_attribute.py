from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Person(Base):
    __tablename__ = "people"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    age: Mapped[int]


# --8<-- [start:nickname]
try:
    Person(nickname="Anna", age=31)
except TypeError as error:
    print(error)
    #> 'nickname' is an invalid keyword argument for Person
# --8<-- [end:nickname]
