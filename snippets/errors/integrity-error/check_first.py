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
merlin = select(Player).where(Player.nickname == "Merlin")

# --8<-- [start:race]
with Session(engine) as first, Session(engine) as second:
    print(first.scalar(merlin), second.scalar(merlin))
    #> None None
    first.add(Player(nickname="Merlin"))
    first.commit()
    second.add(Player(nickname="Merlin"))
    try:
        second.commit()
    except IntegrityError as error:
        print(type(error).__name__)
        #> IntegrityError
# --8<-- [end:race]
