from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


# --8<-- [start:renamed]
class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    metadata_: Mapped[str] = mapped_column("metadata")


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(metadata_="mage"))
    print(session.scalars(select(Player.metadata_)).one())
    #> mage
# --8<-- [end:renamed]
