# databases: sqlite
from sqlalchemy import create_engine, text
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    # --8<-- [start:rowid]
    session.add(Player(id=7))
    session.flush()
    print(session.execute(text("SELECT id, rowid FROM players")).one())
    #> (7, 7)
    # --8<-- [end:rowid]
