from sqlalchemy import create_engine, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str] = mapped_column(unique=True)


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)

# --8<-- [start:lost]
with Session(engine) as session:
    for name in ["Merlin", "Arthur", "Merlin", "Morgana"]:
        try:
            session.add(Player(nickname=name))
            session.flush()
        except IntegrityError:
            session.rollback()
    session.commit()
    print(session.scalars(select(Player.nickname)).all())
    #> ['Morgana']
# --8<-- [end:lost]
