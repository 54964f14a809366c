from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str] = mapped_column(unique=True)
    race: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(id=1, nickname="Merlin", race="human"))
    session.commit()

with Session(engine) as session:
    old = session.get_one(Player, 1)
    new = Player(id=1, nickname="Merlin", race="elf")
    # --8<-- [start:replace]
    session.delete(old)
    session.add(new)
    session.flush()
    print(old in session, new in session)
    #> False True
    # --8<-- [end:replace]
