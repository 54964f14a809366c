from sqlalchemy import create_engine, text
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

# --8<-- [start:text]
count = text("SELECT count(*) FROM players")

with Session(engine) as session:
    session.add(Player(nickname="Merlin"))
    print(session.scalar(count))
    #> 1
    session.add(Player(nickname="Morgana"))
    print(session.connection().scalar(count))  # (1)!
    #> 1
# --8<-- [end:text]
