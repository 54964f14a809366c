from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)

# --8<-- [start:begin]
with Session(engine) as session, session.begin():
    session.add(Player(nickname="Merlin"))

with engine.connect() as other:
    print(other.scalars(select(Player.nickname)).all())
    #> ['Merlin']
# --8<-- [end:begin]
