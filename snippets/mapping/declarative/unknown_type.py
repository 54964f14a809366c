from sqlalchemy import JSON, create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from sqlalchemy.orm.exc import MappedAnnotationError


class Base(DeclarativeBase):
    pass


# --8<-- [start:failing]
try:

    class Quest(Base):
        __tablename__ = "quests"

        id: Mapped[int] = mapped_column(primary_key=True)
        rewards: Mapped[list[str]]

except MappedAnnotationError as error:
    print(str(error).partition(" when")[0])
    #> Could not locate SQLAlchemy Core type
# --8<-- [end:failing]


# --8<-- [start:cured]
class Raid(Base):
    __tablename__ = "raids"

    id: Mapped[int] = mapped_column(primary_key=True)
    rewards: Mapped[list[str]] = mapped_column(JSON)


# --8<-- [end:cured]
engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Raid(rewards=["sword"]))
    session.commit()
    print(session.scalars(select(Raid.rewards)).one())
    #> ['sword']
