from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


# --8<-- [start:level-up]
class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(nickname="Merlin", level=7))
    merlin = session.scalars(select(Player).where(Player.level > 5)).one()
    merlin.level += 1
    session.commit()
    print(merlin.nickname, merlin.level)
    #> Merlin 8
# --8<-- [end:level-up]
