from sqlalchemy import create_engine, inspect
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    make_transient,
    mapped_column,
)


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

session = Session(engine)
# --8<-- [start:error]
merlin = session.get_one(Player, 1)
session.delete(merlin)
session.commit()
try:
    session.add(merlin)
except InvalidRequestError as error:
    print(str(error).partition("' ")[2].partition(".")[0])
    #> has been deleted
# --8<-- [end:error]
# --8<-- [start:transient]
make_transient(merlin)
print(inspect(merlin).transient)
#> True
session.add(merlin)
session.commit()
print(merlin.id)
#> 1
# --8<-- [end:transient]
session.close()
