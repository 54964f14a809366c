from sqlalchemy import create_engine, inspect
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int]


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)

with Session(engine) as session, Session(engine) as other:
    # --8<-- [start:expired]
    merlin = Player(id=1, nickname="Merlin", level=1)
    session.add(merlin)
    session.commit()
    print(sorted(inspect(merlin).expired_attributes))
    #> ['id', 'level', 'nickname']
    # --8<-- [end:expired]
    # --8<-- [start:changed]
    other.get_one(Player, 1).level = 50
    other.commit()
    # --8<-- [end:changed]
    # --8<-- [start:read]
    print(merlin.level, merlin.nickname)
    #> 50 Merlin
    # --8<-- [end:read]
engine.dispose()
