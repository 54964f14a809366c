from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from sqlalchemy.orm.exc import DetachedInstanceError

engine = create_engine("sqlite://")


class Base(DeclarativeBase):
    pass


# --8<-- [start:repr]
class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]

    def __repr__(self) -> str:
        return f"Player(id={self.id}, nickname={self.nickname!r})"


Base.metadata.create_all(engine)

with Session(engine) as session:
    player = Player(nickname="Merlin")
    print(player)
    #> Player(id=None, nickname='Merlin')
    session.add(player)
    session.commit()
    print(player)  # (1)!
    #> Player(id=1, nickname='Merlin')
    session.commit()

try:
    print(player)  # (2)!
except DetachedInstanceError as error:
    print(type(error).__name__)
    #> DetachedInstanceError
# --8<-- [end:repr]
