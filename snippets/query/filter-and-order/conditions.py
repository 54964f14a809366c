from sqlalchemy import ColumnElement, and_, create_engine, not_, or_, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    race: Mapped[str]
    level: Mapped[int | None]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add_all(
        [
            Player(id=1, nickname="Merlin", race="human", level=9),
            Player(id=2, nickname="Morgana", race="elf", level=7),
            Player(id=3, nickname="Arthur", race="human", level=3),
            Player(id=4, nickname="Nimue", race="elf", level=None),
        ]
    )
    session.commit()

with Session(engine) as session:
    # --8<-- [start:where]
    query = select(Player.nickname).order_by(Player.id)

    strong = query.where(Player.race == "human", Player.level > 5)  # (1)!
    print(session.scalars(strong).all())
    #> ['Merlin']

    same = query.filter_by(race="human").where(Player.level > 5)  # (2)!
    print(session.scalars(same).all())
    #> ['Merlin']

    # --8<-- [end:where]

    def find(condition: ColumnElement[bool]) -> list[str]:
        return list(session.scalars(query.where(condition)))

    # --8<-- [start:operators]
    print(find(Player.race.in_(["elf", "dwarf"])))
    #> ['Morgana', 'Nimue']

    print(find(Player.nickname.like("M%")))
    #> ['Merlin', 'Morgana']

    print(find(Player.level.between(3, 7)))
    #> ['Morgana', 'Arthur']

    print(find(Player.level.is_(None)))
    #> ['Nimue']

    # --8<-- [end:operators]
    # --8<-- [start:logic]
    print(find(or_(Player.race == "elf", and_(Player.id < 3, Player.level > 8))))
    #> ['Merlin', 'Morgana', 'Nimue']

    print(find((Player.race == "elf") | (Player.id < 3) & (Player.level > 8)))  # (1)!
    #> ['Merlin', 'Morgana', 'Nimue']

    print(find(not_(Player.race == "elf")))
    #> ['Merlin', 'Arthur']

    # --8<-- [end:logic]
    # --8<-- [start:null]
    print(find(Player.level != 9))
    #> ['Morgana', 'Arthur']

    print(find(Player.level.is_distinct_from(9)))
    #> ['Morgana', 'Arthur', 'Nimue']

    # --8<-- [end:null]
    # --8<-- [start:empty]
    print(find(Player.race.in_([])))
    #> []

    print(find(Player.race.not_in([])))
    #> ['Merlin', 'Morgana', 'Arthur', 'Nimue']

    # --8<-- [end:empty]
