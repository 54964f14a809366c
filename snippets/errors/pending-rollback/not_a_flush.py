# databases: postgresql
from sqlalchemy import create_engine, text
from sqlalchemy.exc import InternalError, ProgrammingError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str] = mapped_column(unique=True)


engine = create_engine("postgresql+psycopg://localhost/game")
Base.metadata.create_all(engine)

# --8<-- [start:aborted]
with Session(engine) as session:
    try:
        session.execute(text("SELECT level FROM players"))
    except ProgrammingError as error:
        print(type(error.orig).__name__)
        #> UndefinedColumn

    try:
        session.execute(text("SELECT 1"))
    except InternalError as error:
        print(type(error.orig).__name__)
        #> InFailedSqlTransaction

    session.rollback()
    print(session.scalar(text("SELECT 1")))
    #> 1
# --8<-- [end:aborted]
