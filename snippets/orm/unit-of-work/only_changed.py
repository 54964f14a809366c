from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    race: Mapped[str] = mapped_column(default="human")
    level: Mapped[int] = mapped_column(default=1)


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add_all([Player(nickname="Merlin"), Player(nickname="Arthur")])
    session.commit()

with Session(engine) as session:
    merlin, arthur = session.scalars(select(Player).order_by(Player.id))
    # --8<-- [start:one-column]
    merlin.level += 1
    merlin.level += 1
    merlin.level += 1
    session.flush()
    # --8<-- [end:one-column]
    # --8<-- [start:together]
    arthur.level = 10
    merlin.level = 20
    session.flush()
    # --8<-- [end:together]
    # --8<-- [start:back]
    merlin.race = "elf"
    merlin.race = "human"
    print(merlin in session.dirty, session.is_modified(merlin))
    #> True False
    session.flush()
    # --8<-- [end:back]
