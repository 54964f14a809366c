from sqlalchemy import create_engine, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Score(Base):
    __tablename__ = "scores"

    nickname: Mapped[str] = mapped_column(primary_key=True)
    points: Mapped[int]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

# --8<-- [start:upsert]
inserts = {"postgresql": postgresql.insert, "sqlite": sqlite.insert}
insert = inserts[engine.dialect.name]  # (1)!


def win(session: Session, nickname: str, points: int) -> int:
    new = insert(Score).values(nickname=nickname, points=points)
    upsert = new.on_conflict_do_update(
        index_elements=[Score.nickname],
        set_={"points": Score.points + new.excluded.points},  # (2)!
    )
    return session.execute(upsert.returning(Score.points)).scalar_one()


with Session(engine) as session:
    print(win(session, "Merlin", 10))
    #> 10
    print(win(session, "Merlin", 5))
    #> 15
    session.commit()
# --8<-- [end:upsert]

with Session(engine) as session:
    # --8<-- [start:ignore]
    session.execute(
        insert(Score).values(nickname="Merlin", points=100).on_conflict_do_nothing()
    )
    print(session.scalars(select(Score.points)).all())
    #> [15]
    # --8<-- [end:ignore]
