from sqlalchemy import create_engine
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
    scoped_session,
    sessionmaker,
)


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)

# --8<-- [start:proxy]
registry = scoped_session(sessionmaker(engine))
print(issubclass(type(registry), Session))
#> False

merlin = Player(nickname="Merlin")
registry.add(merlin)
print(merlin in registry, merlin in registry())
#> True True
# --8<-- [end:proxy]
registry.remove()
