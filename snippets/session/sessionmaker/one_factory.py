from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, sessionmaker


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

# --8<-- [start:factory]
GameSession = sessionmaker(engine, expire_on_commit=False)  # (1)!


def register(nickname: str) -> Player:
    with GameSession() as session:
        player = Player(nickname=nickname)
        session.add(player)
        session.commit()
        return player


def rename(player_id: int, nickname: str) -> Player:
    with GameSession() as session:
        player = session.get_one(Player, player_id)
        player.nickname = nickname
        session.commit()
        return player


merlin = register("Merlin")
renamed = rename(merlin.id, "Myrddin")
print(renamed.nickname)
#> Myrddin
# --8<-- [end:factory]
