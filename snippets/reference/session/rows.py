from sqlalchemy import create_engine
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
    # --8<-- [start:add-all]
    arthur = Player(id=1, nickname="Arthur")
    merlin = Player(id=2, nickname="Merlin")
    session.add_all([arthur, merlin])
    session.commit()
    # --8<-- [end:add-all]
