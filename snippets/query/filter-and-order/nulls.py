from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int | None]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add_all(
        [
            Player(id=1, nickname="Merlin", level=9),
            Player(id=2, nickname="Arthur", level=3),
            Player(id=3, nickname="Nimue", level=None),
        ]
    )
    session.commit()

with Session(engine) as session:
    # --8<-- [start:order]
    query = select(Player.nickname).order_by(Player.level.desc().nulls_last())
    print(session.scalars(query).all())
    #> ['Merlin', 'Arthur', 'Nimue']

    # --8<-- [end:order]
    # --8<-- [start:twice]
    again = query.order_by(Player.nickname)
    print(session.scalars(again).all())
    #> ['Merlin', 'Arthur', 'Nimue']

    print(session.scalars(query.order_by(None).order_by(Player.nickname)).all())
    #> ['Arthur', 'Merlin', 'Nimue']

    # --8<-- [end:twice]
