from sqlalchemy import Select, create_engine, delete, select, tuple_
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add_all(
        [
            Player(nickname="Merlin", level=9),
            Player(nickname="Arthur", level=7),
            Player(nickname="Morgana", level=7),
            Player(nickname="Gawain", level=5),
            Player(nickname="Percival", level=4),
        ]
    )
    session.commit()


def names(session: Session, query: Select[Player]) -> list[str]:
    return [player.nickname for player in session.scalars(query)]


with Session(engine) as session:
    # --8<-- [start:first-page]
    ranking = select(Player).order_by(Player.level.desc(), Player.id.desc())  # (1)!

    print(names(session, ranking.limit(2)))
    #> ['Merlin', 'Morgana']

    # --8<-- [end:first-page]
    last = session.scalars(ranking.limit(2)).all()[-1]
    # --8<-- [start:newcomer]
    session.add(Player(nickname="Nimue", level=8))

    print(names(session, ranking.limit(2).offset(2)))
    #> ['Morgana', 'Arthur']

    after = tuple_(Player.level, Player.id) < (last.level, last.id)  # (1)!
    print(names(session, ranking.where(after).limit(2)))
    #> ['Arthur', 'Gawain']

    # --8<-- [end:newcomer]
    session.rollback()
    # --8<-- [start:leaver]
    session.execute(delete(Player).where(Player.nickname == "Merlin"))

    print(names(session, ranking.limit(2).offset(2)))
    #> ['Gawain', 'Percival']

    print(names(session, ranking.where(after).limit(2)))
    #> ['Arthur', 'Gawain']

    # --8<-- [end:leaver]
