from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


# --8<-- [start:model]
class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int] = mapped_column(default=1)
    points: Mapped[int] = mapped_column(default=0)

    def reward(self, points: int) -> None:
        self.points += points
        while self.points >= self.level * 100:
            self.points -= self.level * 100
            self.level += 1
            # --8<-- [end:model]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add_all(
        [
            Player(nickname="Merlin", level=9),
            Player(nickname="Arthur"),
            Player(nickname="Morgana", level=7),
        ]
    )
    session.commit()

with Session(engine) as session:
    # --8<-- [start:reward]
    merlin, arthur, morgana = session.scalars(select(Player).order_by(Player.id))
    merlin.reward(350)
    arthur.reward(350)
    print(merlin.level, merlin.points)
    #> 9 350
    print(arthur.level, arthur.points)
    #> 3 50
    session.commit()
    # --8<-- [end:reward]
