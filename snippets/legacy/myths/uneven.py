from sqlalchemy import create_engine, insert, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int | None]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with engine.connect() as connection:
    # --8<-- [start:uneven]
    rows = [{"nickname": "Arthur"}, {"nickname": "Merlin", "level": 9}]
    connection.execute(insert(Player), rows)
    query = select(Player.nickname, Player.level).order_by(Player.id)
    print(connection.execute(query).all())
    #> [('Arthur', None), ('Merlin', None)]
    # --8<-- [end:uneven]
