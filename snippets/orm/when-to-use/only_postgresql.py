# databases: postgresql
from sqlalchemy import String, create_engine, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


# --8<-- [start:array]
class Player(Base):
    __tablename__ = "players"

    nickname: Mapped[str] = mapped_column(primary_key=True)
    abilities: Mapped[list[str]] = mapped_column(ARRAY(String))
    # --8<-- [end:array]


engine = create_engine("postgresql+psycopg://localhost/game")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(nickname="Merlin", abilities=["flight", "foresight"]))
    session.add(Player(nickname="Arthur", abilities=["courage"]))
    session.commit()

with Session(engine) as session:
    # --8<-- [start:search]
    seer = Player.abilities.contains(["foresight"])
    print(session.scalars(select(Player.nickname).where(seer)).all())
    #> ['Merlin']
    # --8<-- [end:search]
