from sqlalchemy import Connection, create_engine, event, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    nickname: Mapped[str] = mapped_column(primary_key=True)


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

savepoints: list[str] = []


@event.listens_for(engine, "savepoint")
def remember(connection: Connection, name: str) -> None:
    savepoints.append(name)


# --8<-- [start:load]
def load(session: Session, nicknames: list[str]) -> None:
    try:
        with session.begin_nested():
            session.add_all([Player(nickname=nickname) for nickname in nicknames])
    except IntegrityError:
        if len(nicknames) == 1:
            print("skipped:", nicknames[0])
            #> skipped: player 700
            return
        middle = len(nicknames) // 2
        load(session, nicknames[:middle])
        load(session, nicknames[middle:])


# --8<-- [end:load]

with Session(engine) as session:
    session.add(Player(nickname="player 700"))
    session.commit()

# --8<-- [start:count]
with Session(engine) as session:
    load(session, [f"player {number}" for number in range(1000)])
    session.commit()
    print(session.scalar(select(func.count()).select_from(Player)))
    #> 1000
    print(len(savepoints))
    #> 21
# --8<-- [end:count]
