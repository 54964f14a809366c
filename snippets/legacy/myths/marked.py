from typing import Any

from sqlalchemy import ForeignKey, create_engine, event
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


class Base(DeclarativeBase):
    pass


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    players: Mapped[list["Player"]] = relationship(cascade="all")


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)
outside = create_engine("sqlite:///game.db")
sent: list[str] = []


@event.listens_for(engine, "before_cursor_execute")
def remember(conn: Any, cursor: Any, statement: str, *rest: Any) -> None:
    sent.append(statement.split()[0])


def others_find_it() -> bool:
    with Session(outside) as session:
        return session.get(Guild, 1) is not None


with Session(engine) as session:
    session.add(Guild(id=1, players=[Player(id=1)]))
    session.commit()
    avalon = session.get_one(Guild, 1)
    sent.clear()

    # --8<-- [start:delete]
    session.delete(avalon)
    print(sent, others_find_it())
    #> ['SELECT'] True
    session.flush()
    print(sent, others_find_it())
    #> ['SELECT', 'DELETE', 'DELETE'] True
    session.commit()
    print(others_find_it())
    #> False
    # --8<-- [end:delete]
