from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from sqlalchemy.orm.exc import UnmappedInstanceError


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    players = [Player(nickname="Merlin"), Player(nickname="Arthur")]
    # --8<-- [start:error]
    try:
        session.add(players)
    except UnmappedInstanceError as error:
        print(error)
        #> Class 'builtins.list' is not mapped
    # --8<-- [end:error]
