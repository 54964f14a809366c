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

# --8<-- [start:cured]
with Session(engine) as session, session.begin():
    for name in ["Merlin", "Merlin", "Arthur"]:
        try:
            with session.begin_nested():  # (1)!
                session.add(Player(nickname=name))
        except IntegrityError as error:
            print(name, type(error).__name__)
            #> Merlin IntegrityError

with Session(engine) as session:
    query = select(Player.nickname).order_by(Player.id)
    print(session.scalars(query).all())
    #> ['Merlin', 'Arthur']
# --8<-- [end:cured]
