from sqlalchemy import create_engine, inspect
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    merlin = Player(id=1, nickname="Merlin")
    session.add(merlin)
    session.flush()
    # --8<-- [start:expunge]
    session.expunge(merlin)
    merlin.nickname = "Myrddin"
    session.commit()
    print(merlin in session, inspect(merlin).detached)
    #> False True
    # --8<-- [end:expunge]
    # --8<-- [start:merge]
    copy = session.merge(merlin)
    print(copy is merlin, merlin in session, copy in session)
    #> False False True
    print(copy.nickname)
    #> Myrddin
    # --8<-- [end:merge]
    # --8<-- [start:close]
    session.close()
    print(inspect(copy).detached)
    #> True
    print(session.get_one(Player, 1).nickname)
    #> Merlin
    # --8<-- [end:close]
