from sqlalchemy import create_engine
from sqlalchemy.exc import UnboundExecutionError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite://")

# --8<-- [start:per-model]
with Session(binds={Player: engine}) as session:
    print(session.get_bind(Player) is engine, session.bind)
    #> True None
    try:
        session.get_bind()
    except UnboundExecutionError as error:
        print(type(error).__name__)
        #> UnboundExecutionError
# --8<-- [end:per-model]
