from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    level: Mapped[int]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(id=1, level=1))
    session.commit()

# --8<-- [start:rollback]
with Session(engine, expire_on_commit=False) as session:
    merlin = session.get_one(Player, 1)
    merlin.level = 2
    session.rollback()
    print(merlin.level)
    #> 1
# --8<-- [end:rollback]
