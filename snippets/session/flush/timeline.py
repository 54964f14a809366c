from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    race: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    # --8<-- [start:add]
    merlin = Player(nickname="Merlin", race="human")
    session.add(merlin)
    print(merlin.id)
    #> None
    # --8<-- [end:add]
    # --8<-- [start:flush]
    session.flush()
    print(merlin.id)
    #> 1
    # --8<-- [end:flush]
    # --8<-- [start:commit]
    merlin.race = "elf"
    session.commit()  # (1)!
    # --8<-- [end:commit]
