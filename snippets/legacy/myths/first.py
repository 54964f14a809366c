from typing import Any

from sqlalchemy import create_engine, event, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
sent: list[str] = []


@event.listens_for(engine, "before_cursor_execute")
def remember(conn: Any, cursor: Any, statement: str, *rest: Any) -> None:
    sent.append(statement)


with Session(engine) as session:
    # --8<-- [start:limit]
    session.query(Player).first()
    print("LIMIT" in sent[-1])
    #> True
    session.scalars(select(Player)).first()
    print("LIMIT" in sent[-1])
    #> False
    # --8<-- [end:limit]
