from sqlalchemy import create_engine, func, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    close_all_sessions,
    mapped_column,
)


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)

# --8<-- [start:close-all]
unfinished = Session(engine)
unfinished.add(Player(nickname="Merlin"))
unfinished.flush()

close_all_sessions()
print(unfinished.in_transaction())
#> False

unfinished.commit()
print(unfinished.scalar(select(func.count()).select_from(Player)))
#> 0
# --8<-- [end:close-all]
unfinished.close()
