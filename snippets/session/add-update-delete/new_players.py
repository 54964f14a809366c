from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int] = mapped_column(default=1)


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    # --8<-- [start:add]
    merlin = Player(nickname="Merlin")
    arthur = Player(nickname="Arthur")
    session.add_all([merlin, arthur])
    print(merlin.id, merlin.level)
    #> None None
    # --8<-- [end:add]
    # --8<-- [start:flush]
    session.flush()
    print(merlin.id, merlin.level)
    #> 1 1
    print(session.in_transaction())  # (1)!
    #> True
    # --8<-- [end:flush]
