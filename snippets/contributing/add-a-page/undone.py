from sqlalchemy import create_engine, func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Quest(Base):
    __tablename__ = "quests"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    # --8<-- [start:undo]
    session.add(Quest(title="Find the sword"))
    session.flush()  # (1)!
    session.rollback()
    print(session.scalar(select(func.count()).select_from(Quest)))
    #> 0
    # --8<-- [end:undo]
