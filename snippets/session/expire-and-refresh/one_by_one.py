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
    arthur = Player(id=1, nickname="Arthur")
    merlin = Player(id=2, nickname="Merlin")
    morgana = Player(id=3, nickname="Morgana")
    players = [arthur, merlin, morgana]
    session.add_all(players)
    # --8<-- [start:loop]
    session.commit()
    print([player.nickname for player in players])
    #> ['Arthur', 'Merlin', 'Morgana']
    # --8<-- [end:loop]
    # --8<-- [start:one-query]
    session.commit()
    session.scalars(select(Player)).all()
    print([player.nickname for player in players])
    #> ['Arthur', 'Merlin', 'Morgana']
    # --8<-- [end:one-query]
