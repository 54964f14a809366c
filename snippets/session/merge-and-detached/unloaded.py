from sqlalchemy import create_engine
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
    level: Mapped[int]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

# --8<-- [start:unloaded]
with Session(engine) as session:
    merlin = Player(nickname="Merlin", level=1)
    session.add(merlin)
    session.commit()
    make_transient(merlin)
    print(merlin.nickname, merlin.level)
    #> None None
# --8<-- [end:unloaded]
