from sqlalchemy import create_engine, inspect
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

session = Session(engine)
# --8<-- [start:too-early]
merlin = Player(nickname="Merlin")
session.add(merlin)
try:
    session.delete(merlin)
except InvalidRequestError as error:
    print(str(error).rpartition("' ")[2])
    #> is not persisted
# --8<-- [end:too-early]
# --8<-- [start:take-back]
session.expunge(merlin)
print(inspect(merlin).transient, len(session.new))
#> True 0
# --8<-- [end:take-back]
session.close()
