from sqlalchemy import create_engine, select, text, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


# --8<-- [start:model]
class Player(Base):
    __tablename__ = "players"

    nickname: Mapped[str] = mapped_column(primary_key=True)
    race: Mapped[str] = mapped_column(default="human")
    rank: Mapped[str] = mapped_column(server_default="novice")
    changes: Mapped[int] = mapped_column(
        server_default=text("0"), onupdate=text("changes + 1")  # (1)!
    )


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
# --8<-- [end:model]

# --8<-- [start:insert]
with Session(engine) as session:
    merlin = Player(nickname="Merlin")
    session.add(merlin)
    print(merlin.race, merlin.rank)
    #> None None
    session.flush()
    print(merlin.race, merlin.rank)
    #> human novice
    session.commit()
# --8<-- [end:insert]

# --8<-- [start:raw]
with Session(engine) as session:
    session.execute(text("INSERT INTO players (nickname, race) VALUES ('Uther', '')"))
    print(session.get_one(Player, "Uther").rank)
    #> novice
    try:
        session.execute(text("INSERT INTO players (nickname) VALUES ('Arthur')"))
    except IntegrityError as error:
        print(type(error).__name__)
        #> IntegrityError
# --8<-- [end:raw]

with Session(engine) as session:
    # --8<-- [start:update]
    merlin = session.scalars(select(Player)).one()
    merlin.race = "elf"
    session.flush()
    session.execute(update(Player).values(rank="wizard"))
    print(merlin.changes)
    #> 2
    # --8<-- [end:update]
    # --8<-- [start:raw-update]
    session.execute(text("UPDATE players SET rank = 'archmage'"))
    session.refresh(merlin)
    print(merlin.rank, merlin.changes)
    #> archmage 2
    # --8<-- [end:raw-update]
