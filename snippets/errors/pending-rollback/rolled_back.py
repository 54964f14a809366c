from sqlalchemy import create_engine
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
with Session(engine) as session:
    for name in ["Merlin", "Merlin", "Arthur"]:
        try:
            session.add(Player(nickname=name))
            session.commit()
        except IntegrityError as error:
            session.rollback()  # (1)!
            outcome = type(error).__name__
        else:
            outcome = "saved"
        print(name, outcome)
        #> Merlin saved
        #> Merlin IntegrityError
        #> Arthur saved
# --8<-- [end:cured]
