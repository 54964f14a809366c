from sqlalchemy import create_engine, func, select
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

# --8<-- [start:no-autoflush]
with Session(engine, autoflush=False) as session:
    session.add(Player(nickname="Merlin"))
    session.commit()

with Session(engine) as session:
    print(session.scalar(count))
    #> 1
# --8<-- [end:no-autoflush]
