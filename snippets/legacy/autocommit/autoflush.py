from sqlalchemy import create_engine, func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, sessionmaker


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
how_many = select(func.count()).select_from(Player)

# --8<-- [start:compare]
Plain = sessionmaker(engine)
WithoutCommit = sessionmaker(engine, autocommit=False)
WithoutFlush = sessionmaker(engine, autocommit=False, autoflush=False)

for factory in (Plain, WithoutCommit, WithoutFlush):
    with factory() as session:
        session.add(Player(nickname="Merlin"))
        print(session.scalar(how_many))
        #> 1
        #> 1
        #> 0
# --8<-- [end:compare]
