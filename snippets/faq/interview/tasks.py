from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, sessionmaker


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


# --8<-- [start:factory]
engine = create_engine("sqlite://")
GameSession = sessionmaker(engine)


def recruit(session: Session, nickname: str) -> None:
    session.add(Player(nickname=nickname))
    session.flush()
    if nickname == "Mordred":
        raise ValueError


def task(nickname: str) -> None:
    with GameSession.begin() as session:
        recruit(session, nickname)


# --8<-- [end:factory]
Base.metadata.create_all(engine)

# --8<-- [start:run]
for nickname in ["Merlin", "Mordred", "Arthur"]:
    try:
        task(nickname)
    except ValueError:
        print(nickname, "is lost")
        #> Mordred is lost

with GameSession() as session:
    print(session.scalars(select(Player.nickname).order_by(Player.nickname)).all())
    #> ['Arthur', 'Merlin']
# --8<-- [end:run]
