from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from sqlalchemy.orm.exc import DetachedInstanceError


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)


# --8<-- [start:functions]
def register(nickname: str) -> Player:
    with Session(engine, expire_on_commit=False) as session:
        player = Player(nickname=nickname)
        session.add(player)
        session.commit()
        return player


def rename(player_id: int, nickname: str) -> Player:
    with Session(engine) as session:  # (1)!
        player = session.get_one(Player, player_id)
        player.nickname = nickname
        session.commit()
        return player


# --8<-- [end:functions]

# --8<-- [start:call]
merlin = register("Merlin")
print(merlin.nickname)
#> Merlin

renamed = rename(merlin.id, "Myrddin")
try:
    print(renamed.nickname)
except DetachedInstanceError as error:
    print(type(error).__name__)
    #> DetachedInstanceError
# --8<-- [end:call]
