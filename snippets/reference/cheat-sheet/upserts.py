# databases: postgresql
from sqlalchemy import create_engine, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str] = mapped_column(unique=True)
    level: Mapped[int] = mapped_column(default=1)


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(nickname="Merlin"))
    session.flush()
    # --8<-- [start:upsert]
    new = insert(Player).values(nickname="Merlin", level=9)
    session.execute(new.on_conflict_do_nothing())
    upsert = new.on_conflict_do_update(
        index_elements=["nickname"], set_={"level": new.excluded.level}
    )
    session.execute(upsert)
    print(session.scalars(select(Player.level)).all())
    #> [9]
    # --8<-- [end:upsert]
