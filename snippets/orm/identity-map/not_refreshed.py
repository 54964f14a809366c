from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int] = mapped_column(default=1)


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(id=1, nickname="Merlin"))
    session.commit()

# --8<-- [start:stale]
select_merlin = select(Player).where(Player.id == 1)
select_level = select(Player.level).where(Player.id == 1)

with Session(engine) as session:
    merlin = session.scalars(select_merlin).one()

    with Session(engine) as other:
        other.get_one(Player, 1).level = 50
        other.commit()

    print(session.scalars(select_merlin).one().level)  # (1)!
    #> 1
    print(session.scalar(select_level))  # (2)!
    #> 50
    # --8<-- [end:stale]
    # --8<-- [start:populate]
    session.scalars(select_merlin.execution_options(populate_existing=True)).one()
    print(merlin.level)
    #> 50
    # --8<-- [end:populate]
