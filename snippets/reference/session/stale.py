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
    arthur = Player(id=1, nickname="Arthur", race="human")
    merlin = Player(id=2, nickname="Merlin", race="human")
    session.add_all([arthur, merlin])
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
    # --8<-- [start:refresh]
    session.execute(text("UPDATE players SET race = 'orc'"))
    session.refresh(merlin)
    print(merlin.race)
    #> orc
    # --8<-- [end:refresh]
    # --8<-- [start:expire-all]
    session.execute(text("UPDATE players SET race = 'troll'"))
    session.expire_all()
    print(arthur.race, merlin.race)
    #> troll troll
    # --8<-- [end:expire-all]
    # --8<-- [start:commit]
    session.commit()
    print(merlin.race)
    #> troll
    # --8<-- [end:commit]
