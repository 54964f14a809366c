from sqlalchemy import create_engine, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str] = mapped_column(unique=True)


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

# --8<-- [start:error]
names = ["Merlin", "Arthur", "Merlin", "Morgana"]

with Session(engine) as session:
    try:
        for name in names:
            session.add(Player(nickname=name))
            session.flush()
        session.commit()
    except IntegrityError:
        session.rollback()  # (1)!
    print(session.scalars(select(Player.nickname)).all())
    #> []
# --8<-- [end:error]
