from typing import Any

from sqlalchemy import create_engine, event, func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int] = mapped_column(default=1)


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)
count = select(func.count()).select_from(Player)
sent: list[str] = []


@event.listens_for(engine, "before_cursor_execute")
def remember(conn: Any, cursor: Any, statement: str, *rest: Any) -> None:
    sent.append(statement.split()[0])


@event.listens_for(engine, "commit")
def remember_commit(connection: Any) -> None:
    sent.append("COMMIT")


with Session(engine) as session:
    # --8<-- [start:executes]
    merlin = Player(nickname="Merlin")
    session.add(merlin)
    session.flush()
    session.scalars(select(Player)).one()
    print(sent)
    #> ['INSERT', 'SELECT']

    merlin.level = 2
    session.commit()
    print(sent)
    #> ['INSERT', 'SELECT', 'UPDATE', 'COMMIT']
    # --8<-- [end:executes]

with Session(engine) as session, Session(engine) as other:
    # --8<-- [start:sent]
    morgana = Player(nickname="Morgana")
    session.add(morgana)
    session.flush()
    print(sent[-1], other.scalar(count))
    #> INSERT 1
    session.commit()
    print(other.scalar(count))
    #> 2
    # --8<-- [end:sent]

    # --8<-- [start:number]
    arthur = Player(nickname="Arthur")
    session.add(arthur)
    print(arthur.id)
    #> None
    session.flush()
    print(arthur.id)
    #> 3
    # --8<-- [end:number]
