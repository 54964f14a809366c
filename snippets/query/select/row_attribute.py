from sqlalchemy import create_engine, select
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
    session.add(Player(nickname="Merlin"))
    session.commit()

with Session(engine) as session:
    # --8<-- [start:error]
    row = session.execute(select(Player)).one()

    try:
        print(row.nickname)
    except AttributeError as error:
        print(error)
        #> nickname

    # --8<-- [end:error]
    # --8<-- [start:cure]
    print(row.Player.nickname)
    #> Merlin

    # --8<-- [end:cure]
