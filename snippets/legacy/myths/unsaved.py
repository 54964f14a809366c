from sqlalchemy import create_engine, func, insert, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
count = select(func.count()).select_from(Player)

# --8<-- [start:rows]
with Session(engine) as session:
    session.add(Player(nickname="Merlin"))
    session.flush()

with engine.connect() as connection:
    connection.execute(insert(Player).values(nickname="Arthur"))

with engine.connect() as connection:
    print(connection.scalar(count))
    #> 0
# --8<-- [end:rows]
