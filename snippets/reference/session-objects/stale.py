from sqlalchemy import create_engine, text
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
    merlin = Player(id=1, nickname="Merlin", race="human")
    session.add(merlin)
    session.flush()
    # --8<-- [start:expire]
    session.execute(text("UPDATE players SET race = 'elf'"))
    merlin.nickname = "Myrddin"
    print(merlin.race)
    #> human

    session.expire(merlin)
    print(merlin.race, merlin.nickname)
    #> elf Merlin
    # --8<-- [end:expire]
