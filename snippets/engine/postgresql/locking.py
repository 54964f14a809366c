# databases: postgresql
from sqlalchemy import create_engine, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Quest(Base):
    __tablename__ = "quests"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]


engine = create_engine("postgresql+psycopg://localhost/game")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add_all([Quest(title="Find the sword"), Quest(title="Guard the bridge")])
    session.commit()

with Session(engine) as first, Session(engine) as second:
    # --8<-- [start:lock]
    query = select(Quest).order_by(Quest.id).limit(1)
    quest = first.scalars(query.with_for_update()).one()
    print(quest.title)
    #> Find the sword

    try:
        second.scalars(query.with_for_update(nowait=True)).one()  # (1)!
    except OperationalError as error:
        print(type(error.orig).__name__)
        #> LockNotAvailable
        second.rollback()

    other = second.scalars(query.with_for_update(skip_locked=True)).one()  # (2)!
    print(other.title)
    #> Guard the bridge
    # --8<-- [end:lock]

    # --8<-- [start:release]
    first.commit()
    free = second.scalars(query.with_for_update(nowait=True)).one()
    print(free.title)
    #> Find the sword
    # --8<-- [end:release]

# --8<-- [start:dialects]
for dialect in (postgresql.dialect(), sqlite.dialect()):
    sql = str(query.with_for_update().compile(dialect=dialect))
    print(dialect.name, "FOR UPDATE" in sql)
    #> postgresql True
    #> sqlite False
# --8<-- [end:dialects]
