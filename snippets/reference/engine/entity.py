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

# --8<-- [start:entity]
query = select(Player)

with engine.connect() as connection:
    print(connection.execute(query).one())
    #> (1, 'Merlin')

with Session(engine) as session:
    (player,) = session.execute(query).one()
    print(type(player).__name__, player.nickname)
    #> Player Merlin
# --8<-- [end:entity]
