from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from sqlalchemy.pool import QueuePool


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int] = mapped_column(default=1)


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)

pool = engine.pool
assert isinstance(pool, QueuePool)

# --8<-- [start:new]
session = Session(engine)
print(session.in_transaction(), pool.checkedout())
#> False 0

merlin = Player(nickname="Merlin")
session.add(merlin)
print(session.in_transaction(), pool.checkedout())  # (1)!
#> True 0

session.flush()
print(session.in_transaction(), pool.checkedout())  # (2)!
#> True 1

session.commit()
print(session.in_transaction(), pool.checkedout())
#> False 0
# --8<-- [end:new]

# --8<-- [start:change]
merlin.level = 2
print(session.in_transaction(), pool.checkedout())
#> True 0

session.rollback()
print(session.in_transaction(), pool.checkedout())
#> False 0

print(merlin.level)  # (1)!
#> 1
print(session.in_transaction(), pool.checkedout())
#> True 1
# --8<-- [end:change]

session.close()
engine.dispose()
