from sqlalchemy import JSON, create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


# --8<-- [start:json]
class Player(Base):
    __tablename__ = "players"

    nickname: Mapped[str] = mapped_column(primary_key=True)
    abilities: Mapped[list[str]] = mapped_column(JSON)
    # --8<-- [end:json]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(nickname="Merlin", abilities=["flight", "foresight"]))
    session.add(Player(nickname="Arthur", abilities=["courage"]))
    session.commit()

with Session(engine) as session:
    # --8<-- [start:search]
    first = Player.abilities[0].as_string()
    print(session.scalars(select(Player.nickname).where(first == "flight")).all())
    #> ['Merlin']
    # --8<-- [end:search]
