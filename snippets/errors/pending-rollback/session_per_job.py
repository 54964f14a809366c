from sqlalchemy import create_engine
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, sessionmaker


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str] = mapped_column(unique=True)


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)

make_session = sessionmaker(engine)


# --8<-- [start:cured]
def register(nickname: str) -> None:
    with make_session.begin() as session:  # (1)!
        session.add(Player(nickname=nickname))


for name in ["Merlin", "Merlin", "Arthur"]:
    try:
        register(name)
    except IntegrityError as error:
        outcome = type(error).__name__
    else:
        outcome = "saved"
    print(name, outcome)
    #> Merlin saved
    #> Merlin IntegrityError
    #> Arthur saved
# --8<-- [end:cured]
