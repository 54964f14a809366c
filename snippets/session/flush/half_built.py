from sqlalchemy import ForeignKey, create_engine, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
    relationship,
)


class Base(DeclarativeBase):
    pass


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))
    guild: Mapped[Guild] = relationship()


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Guild(name="Round Table"))
    session.commit()

round_table = select(Guild).where(Guild.name == "Round Table")

with Session(engine) as session:
    # --8<-- [start:error]
    merlin = Player(nickname="Merlin")
    session.add(merlin)
    try:
        merlin.guild = session.scalars(round_table).one()
    except IntegrityError as error:
        print(type(error).__name__)
        #> IntegrityError
        print(error.detail[0].partition(";")[0])
        #> raised as a result of Query-invoked autoflush
    # --8<-- [end:error]

with Session(engine) as session:
    # --8<-- [start:cure]
    merlin = Player(nickname="Merlin")
    session.add(merlin)
    with session.no_autoflush:
        merlin.guild = session.scalars(round_table).one()
    session.flush()
    print(merlin.guild_id)
    #> 1
    # --8<-- [end:cure]
