from sqlalchemy import create_engine, delete, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    race: Mapped[str]
    level: Mapped[int]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(race="elf", level=9))
    session.add(Player(race="elf", level=2))
    session.add(Player(race="human", level=9))
    session.commit()

    # --8<-- [start:elves]
    elf = Player.race == "elf"
    old_elf = elf and Player.level == 9  # pyright: ignore[reportGeneralTypeIssues]
    session.execute(delete(Player).where(old_elf))

    print(session.scalars(select(Player.race)).all())
    #> ['human']

    # --8<-- [end:elves]
