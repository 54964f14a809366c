from sqlalchemy import create_engine, delete, insert, update
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str] = mapped_column(unique=True)
    level: Mapped[int] = mapped_column(default=1)

    def __repr__(self) -> str:
        return self.nickname


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    # --8<-- [start:objects]
    merlin = Player(nickname="Merlin")
    session.add(merlin)
    session.add_all([Player(nickname="Arthur"), Player(nickname="Uther")])
    session.flush()
    print(merlin.id, session.get(Player, 7))
    #> 1 None
    merlin.level += 1
    session.delete(session.get_one(Player, 3))
    session.commit()
    # --8<-- [end:objects]

    # --8<-- [start:bulk]
    rows = [{"nickname": "Bors", "level": 3}, {"nickname": "Kay", "level": 4}]
    session.execute(insert(Player), rows)
    new = insert(Player).returning(Player)
    print(session.scalars(new, [{"nickname": "Nimue"}]).all())
    #> [Nimue]
    low = update(Player).where(Player.level < 4)
    promote = low.values(level=Player.level + 1).returning(Player.level)
    print(sorted(session.scalars(promote)))
    #> [2, 2, 3, 4]
    session.execute(update(Player), [{"id": 1, "level": 9}])
    gone = delete(Player).where(Player.level == 2).returning(Player.nickname)
    print(sorted(session.scalars(gone)))
    #> ['Arthur', 'Nimue']
    # --8<-- [end:bulk]
