from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int] = mapped_column(default=1)


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(id=1, nickname="Merlin"))
    session.commit()

# --8<-- [start:both]
fresh = select(Player).execution_options(populate_existing=True)

for autoflush in (True, False):
    with Session(engine, autoflush=autoflush) as session:
        merlin = session.get_one(Player, 1)
        merlin.level = 50
        session.scalars(fresh).one()
        print(autoflush, merlin.level)
        #> True 50
        #> False 1
# --8<-- [end:both]
