from sqlalchemy import ForeignKey, create_engine, text
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


# --8<-- [start:table]
class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int]
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("guilds.id"))  # (1)!
    guild: Mapped[Guild | None] = relationship()  # (2)!


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
# --8<-- [end:table]

with Session(engine) as session:
    # --8<-- [start:row]
    merlin = Player(nickname="Merlin", level=9)
    session.add(merlin)
    session.flush()
    print(merlin.id, merlin.nickname, merlin.level)
    #> 1 Merlin 9

    row = session.execute(text("SELECT id, nickname, level FROM players")).one()
    print(row)
    #> (1, 'Merlin', 9)
    # --8<-- [end:row]
    # --8<-- [start:column]
    merlin.level = 10
    session.flush()
    # --8<-- [end:column]
    # --8<-- [start:key]
    merlin.guild = Guild(name="Camelot")
    print(merlin.guild_id)
    #> None
    session.flush()
    print(merlin.guild_id)
    #> 1
    # --8<-- [end:key]
