from sqlalchemy import create_engine, inspect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, sessionmaker


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str] = mapped_column(unique=True)
    level: Mapped[int] = mapped_column(default=1)


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

# --8<-- [start:factory]
Session = sessionmaker(engine)

with Session.begin() as session:
    session.add(Player(nickname="Merlin"))

with Session() as session:
    session.add(Player(nickname="Arthur"))
    session.commit()
    # --8<-- [end:factory]

# --8<-- [start:flush]
with Session() as session:
    merlin = session.get_one(Player, 1)
    merlin.level = 9
    print(merlin in session.dirty, merlin in session.new)
    #> True False
    session.flush()
    session.rollback()
    print(merlin.level)
    #> 1
    # --8<-- [end:flush]
    # --8<-- [start:refresh]
    session.refresh(merlin)
    session.expire(merlin)
    session.expunge(merlin)
    merlin = session.merge(merlin)
    # --8<-- [end:refresh]


def state(thing: Player) -> str:
    names = "transient pending persistent deleted detached"
    return next(n for n in names.split() if getattr(inspect(thing), n))


# --8<-- [start:states]
with Session() as session:
    player = Player(nickname="Morgana")
    seen = [state(player)]
    session.add(player)
    seen.append(state(player))
    session.flush()
    seen.append(state(player))
    session.delete(player)
    session.flush()
    seen.append(state(player))
    session.commit()
    print(*seen, state(player))
    #> transient pending persistent deleted detached
    # --8<-- [end:states]
