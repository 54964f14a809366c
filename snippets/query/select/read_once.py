from sqlalchemy import create_engine, select
from sqlalchemy.exc import ResourceClosedError
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
    session.add_all([Player(nickname="Arthur"), Player(nickname="Merlin")])
    session.commit()

query = select(Player.nickname).order_by(Player.nickname)

with Session(engine) as session:
    # --8<-- [start:closed]
    result = session.scalars(query)
    print(result.first())
    #> Arthur

    try:
        result.all()
    except ResourceClosedError as error:
        print(error)
        #> This result object is closed.

    # --8<-- [end:closed]
    # --8<-- [start:again]
    result = session.scalars(query)
    print(result.all())
    #> ['Arthur', 'Merlin']

    print(result.all())
    #> []

    # --8<-- [end:again]
    # --8<-- [start:list]
    nicknames = session.scalars(query).all()
    print(len(nicknames), nicknames[-1])
    #> 2 Merlin

    # --8<-- [end:list]
