from sqlalchemy import create_engine, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str] = mapped_column(unique=True)
    level: Mapped[int] = mapped_column(default=1)


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)

# --8<-- [start:savepoint]
with Session(engine) as session, session.begin():
    for name in ("Merlin", "Merlin", "Arthur"):
        try:
            with session.begin_nested():
                session.add(Player(nickname=name))
        except IntegrityError:
            print(name, "is taken")
            #> Merlin is taken
# --8<-- [end:savepoint]

# --8<-- [start:isolation]
strict = engine.execution_options(isolation_level="SERIALIZABLE")
with Session(strict) as session, session.begin():
    print(session.connection().get_isolation_level())
    #> SERIALIZABLE
    query = select(Player).where(Player.nickname == "Merlin")
    merlin = session.scalars(query.with_for_update()).one()
    merlin.level += 1
# --8<-- [end:isolation]
