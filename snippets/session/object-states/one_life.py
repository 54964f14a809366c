from sqlalchemy import create_engine, inspect
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)


# --8<-- [start:state-of]
def state_of(player: Player) -> str:
    names = ("transient", "pending", "persistent", "deleted", "detached")
    return next(name for name in names if getattr(inspect(player), name))


# --8<-- [end:state-of]
session = Session(engine)
# --8<-- [start:save]
merlin = Player(nickname="Merlin")
print(state_of(merlin))
#> transient

session.add(merlin)
print(state_of(merlin))
#> pending

session.flush()
print(state_of(merlin))
#> persistent

session.commit()
print(state_of(merlin))
#> persistent
# --8<-- [end:save]
# --8<-- [start:delete]
session.delete(merlin)
print(state_of(merlin))  # (1)!
#> persistent

session.flush()
print(state_of(merlin))
#> deleted

session.commit()
print(state_of(merlin))
#> detached
# --8<-- [end:delete]
session.close()
