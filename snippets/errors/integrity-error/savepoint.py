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
names = ["Merlin", "Arthur", "Merlin", "Morgana"]

# --8<-- [start:cure]
with Session(engine) as session:
    for name in names:
        try:
            with session.begin_nested():
                session.add(Player(nickname=name))
        except IntegrityError:
            print(f"{name} skipped")
            #> Merlin skipped
    session.commit()
    saved = select(Player.nickname).order_by(Player.id)
    print(session.scalars(saved).all())
    #> ['Merlin', 'Arthur', 'Morgana']
# --8<-- [end:cure]
