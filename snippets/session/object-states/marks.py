from sqlalchemy import create_engine, inspect
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


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
# --8<-- [start:marks]
merlin = session.get_one(Player, 1)
state = inspect(merlin)
print(state.persistent, state.expired)
#> True False

session.commit()
print(state.persistent, state.expired)  # (1)!
#> True True

merlin.nickname = "Emrys"
print(state.persistent, merlin in session.dirty)
#> True True

session.delete(merlin)
print(state.persistent, merlin in session.deleted)
#> True True
# --8<-- [end:marks]
session.close()
