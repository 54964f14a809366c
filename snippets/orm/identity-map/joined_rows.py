from sqlalchemy import ForeignKey, create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


class Item(Base):
    __tablename__ = "items"

    id: Mapped[int] = mapped_column(primary_key=True)
    player_id: Mapped[int] = mapped_column(ForeignKey("players.id"))


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(id=1, nickname="Merlin"))
    session.flush()
    session.add_all([Item(player_id=1), Item(player_id=1)])
    session.commit()

with Session(engine) as session:
    # --8<-- [start:joined]
    owners = session.scalars(
        select(Player).join(Item, Item.player_id == Player.id)
    ).all()
    print(len(owners), owners[0] is owners[1])
    #> 2 True
    # --8<-- [end:joined]
