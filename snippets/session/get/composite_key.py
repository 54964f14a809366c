from sqlalchemy import create_engine
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


# --8<-- [start:model]
class Backpack(Base):
    __tablename__ = "backpacks"

    player_id: Mapped[int] = mapped_column(primary_key=True)
    item_id: Mapped[int] = mapped_column(primary_key=True)
    quantity: Mapped[int]


# --8<-- [end:model]
engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Backpack(player_id=1, item_id=5, quantity=3))
    session.commit()

with Session(engine) as session:
    # --8<-- [start:get]
    potions = session.get_one(Backpack, (1, 5))
    print(potions.quantity)
    #> 3
    print(session.get(Backpack, {"item_id": 5, "player_id": 1}) is potions)
    #> True
    # --8<-- [end:get]
    # --8<-- [start:error]
    try:
        session.get(Backpack, 1)
    except InvalidRequestError as error:
        print(str(error).partition("; ")[2])
        #> primary key columns are 'backpacks.player_id','backpacks.item_id'
    # --8<-- [end:error]
