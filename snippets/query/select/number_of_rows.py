from sqlalchemy import create_engine, select
from sqlalchemy.exc import MultipleResultsFound, NoResultFound
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int | None]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add_all([Player(nickname="Merlin"), Player(nickname="Merlin")])
    session.add(Player(nickname="Arthur"))
    session.commit()

with Session(engine) as session:
    # --8<-- [start:none]
    query = select(Player).where(Player.nickname == "Mordred")

    print(session.scalars(query).first())
    #> None

    try:
        session.scalars(query).one()
    except NoResultFound as error:
        print(error)
        #> No row was found when one was required

    # --8<-- [end:none]
    # --8<-- [start:two]
    query = select(Player).where(Player.nickname == "Merlin")

    try:
        session.scalars(query).one()
    except MultipleResultsFound as error:
        print(error)
        #> Multiple rows were found when exactly one was required

    try:
        session.scalars(query).one_or_none()
    except MultipleResultsFound as error:
        print(error)
        #> Multiple rows were found when one or none was required

    # --8<-- [end:two]
    # --8<-- [start:null]
    level = select(Player.level).where(Player.nickname == "Arthur")
    nobody = select(Player.level).where(Player.nickname == "Mordred")

    print(session.scalar(level), session.scalar(nobody))
    #> None None

    print(session.execute(level).scalar_one())
    #> None

    try:
        session.execute(nobody).scalar_one()
    except NoResultFound as error:
        print(type(error).__name__)
        #> NoResultFound

    # --8<-- [end:null]
