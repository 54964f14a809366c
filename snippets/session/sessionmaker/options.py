from sqlalchemy import create_engine, func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, sessionmaker


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
archive = create_engine("sqlite://")
Base.metadata.create_all(archive)
count = select(func.count()).select_from(Player)

# --8<-- [start:override]
GameSession = sessionmaker(engine)

with GameSession() as session:
    session.add(Player(nickname="Merlin"))
    print(session.scalar(count))
    #> 1

with GameSession(autoflush=False) as session:  # (1)!
    session.add(Player(nickname="Merlin"))
    print(session.scalar(count))
    #> 0
# --8<-- [end:override]

# --8<-- [start:expire]
with GameSession() as session:
    merlin = Player(nickname="Merlin")
    session.add(merlin)
    session.commit()
    print(merlin.nickname)  # (1)!
    #> Merlin

with GameSession(expire_on_commit=False) as session:
    arthur = Player(nickname="Arthur")
    session.add(arthur)
    session.commit()
    print(arthur.nickname)
    #> Arthur
# --8<-- [end:expire]

# --8<-- [start:bind]
with GameSession() as session:
    print(session.scalar(count))
    #> 2

with GameSession(bind=archive) as session:  # (1)!
    print(session.scalar(count))
    #> 0
# --8<-- [end:bind]
