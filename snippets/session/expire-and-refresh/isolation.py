# databases: postgresql
from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    level: Mapped[int]


engine = create_engine("postgresql+psycopg://localhost/game")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(id=1, level=1))
    session.commit()

# --8<-- [start:snapshot]
snapshot = engine.execution_options(isolation_level="REPEATABLE READ")

with Session(snapshot) as session, Session(engine) as other:
    merlin = session.get_one(Player, 1)

    other.get_one(Player, 1).level = 50
    other.commit()

    session.refresh(merlin)
    print(merlin.level)
    #> 1
    session.commit()
    print(merlin.level)
    #> 50
# --8<-- [end:snapshot]
engine.dispose()
