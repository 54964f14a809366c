from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int | None]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(id=1, nickname="Merlin", level=1))
    session.commit()

# --8<-- [start:partial]
with Session(engine) as session:
    mine = session.merge(Player(id=1, nickname="Myrddin"))
    print(mine.nickname, mine.level)
    #> Myrddin 1

    mine = session.merge(Player(id=1, nickname="Myrddin", level=None))
    print(mine.nickname, mine.level)
    #> Myrddin None
# --8<-- [end:partial]
