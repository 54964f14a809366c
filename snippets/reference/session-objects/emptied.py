from sqlalchemy import create_engine, select
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
    # --8<-- [start:expunge-all]
    session.add(Player(nickname="Merlin"))
    session.flush()
    session.add(Player(nickname="Arthur"))
    session.expunge_all()
    session.commit()
    print(session.scalars(select(Player.nickname)).all())
    #> ['Merlin']
    # --8<-- [end:expunge-all]
