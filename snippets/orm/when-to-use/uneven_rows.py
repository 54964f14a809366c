from sqlalchemy import create_engine, insert, select
from sqlalchemy.exc import StatementError
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

# --8<-- [start:error]
rows = [{"nickname": "Merlin", "level": 9}, {"nickname": "Arthur"}]

with engine.begin() as connection:
    try:
        connection.execute(insert(Player), rows)
    except StatementError as error:
        print(str(error.orig).partition(" (")[0])
        #> A value is required for bind parameter 'level', in parameter group 1
# --8<-- [end:error]

# --8<-- [start:silent]
with engine.connect() as connection:
    connection.execute(insert(Player), rows[::-1])
    query = select(Player.nickname, Player.level).order_by(Player.id)
    print(connection.execute(query).all())
    #> [('Arthur', None), ('Merlin', None)]
# --8<-- [end:silent]

# --8<-- [start:cure]
with Session(engine) as session:
    session.execute(insert(Player), rows[::-1])
    print(session.execute(query).all())
    #> [('Arthur', None), ('Merlin', 9)]
    session.commit()
# --8<-- [end:cure]
