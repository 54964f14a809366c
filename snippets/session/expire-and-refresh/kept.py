from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int]


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)

# --8<-- [start:kept]
with Session(engine, expire_on_commit=False) as session, Session(engine) as other:
    merlin = Player(id=1, nickname="Merlin", level=1)
    session.add(merlin)
    session.commit()

    other.get_one(Player, 1).level = 50
    other.commit()

    print(merlin.level)
    #> 1
    found = session.scalars(select(Player)).one()  # (1)!
    print(found.level)
    #> 1
    session.refresh(merlin)
    print(merlin.level)
    #> 50
# --8<-- [end:kept]
engine.dispose()
