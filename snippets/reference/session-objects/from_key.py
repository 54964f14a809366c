from sqlalchemy import create_engine
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    make_transient_to_detached,
    mapped_column,
)
from sqlalchemy.orm.exc import ObjectDeletedError


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(id=1, nickname="Merlin"))
    session.commit()

with Session(engine) as session:
    # --8<-- [start:from-key]
    merlin, nobody = Player(id=1), Player(id=7)
    make_transient_to_detached(merlin)
    make_transient_to_detached(nobody)
    session.add_all([merlin, nobody])

    print(merlin.nickname)
    #> Merlin
    try:
        print(nobody.nickname)
    except ObjectDeletedError as error:
        print(type(error).__name__)
        #> ObjectDeletedError
    # --8<-- [end:from-key]
