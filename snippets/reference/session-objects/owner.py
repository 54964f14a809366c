from sqlalchemy import create_engine, inspect
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
    object_session,
)


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

# --8<-- [start:owner]
with Session(engine) as session:
    merlin = Player(nickname="Merlin")
    print(object_session(merlin))
    #> None
    session.add(merlin)
    print(object_session(merlin) is session, inspect(merlin).session is session)
    #> True True
print(object_session(merlin))
#> None
# --8<-- [end:owner]
