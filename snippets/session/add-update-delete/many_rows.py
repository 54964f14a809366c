from sqlalchemy import create_engine, select, update
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
    session.add(Player(nickname="Merlin"))
    session.flush()
    session.add(Player(nickname="Arthur"))
    session.commit()

with Session(engine) as session:
    # --8<-- [start:statement]
    merlin = session.get_one(Player, 1)
    session.execute(update(Player).values(level=Player.level + 1))
    print(merlin.level)  # (1)!
    #> 2
    # --8<-- [end:statement]
    # --8<-- [start:objects]
    session.delete_all(session.scalars(select(Player).order_by(Player.id)))
    session.commit()
    # --8<-- [end:objects]
