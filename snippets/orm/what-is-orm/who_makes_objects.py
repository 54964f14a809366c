from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(nickname="Merlin"))
    session.commit()

# --8<-- [start:who]
query = select(Player)

with engine.connect() as connection:
    print(connection.execute(query).one())
    #> (1, 'Merlin')

with Session(engine) as session:
    print(type(session.scalars(query).one()).__name__)
    #> Player
# --8<-- [end:who]
