from sqlalchemy import create_engine, func, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
    sessionmaker,
)


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

# --8<-- [start:call]
factory = sessionmaker(engine)

with factory() as session:
    print(isinstance(session, Session), type(session) is Session)
    #> True False
    print(hasattr(factory, "add"))
    #> False
# --8<-- [end:call]

# --8<-- [start:begin]
with factory.begin() as session:
    session.add(Player(nickname="Merlin"))

with factory() as session:
    print(session.scalar(select(func.count()).select_from(Player)))
    #> 1
# --8<-- [end:begin]
