from sqlalchemy import Connection, ForeignKey, create_engine, event
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
    relationship,
)


# --8<-- [start:models]
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
    level: Mapped[int] = mapped_column(default=1)
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("guilds.id"))
    guild: Mapped[Guild | None] = relationship()


# --8<-- [end:models]

engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    guild = Guild(name="Old Camp")
    arthur = Player(nickname="Arthur", level=4)
    session.add_all([guild, arthur, Player(nickname="Morgana", guild=guild)])
    session.commit()

sent: list[str] = []


@event.listens_for(engine, "before_cursor_execute")
def note(
    conn: Connection,
    cursor: object,
    statement: str,
    parameters: object,
    context: object,
    executemany: bool,
) -> None:
    table = next(name for name in ("guilds", "players") if f" {name} " in statement)
    sent.append(f"{statement.partition(' ')[0]} {table}")


with Session(engine) as session:
    old_camp = session.get_one(Guild, 1)
    arthur = session.get_one(Player, 1)
    morgana = session.get_one(Player, 2)
    sent.clear()
    # --8<-- [start:calls]
    session.delete(old_camp)
    session.delete(morgana)
    arthur.level = 5
    session.add(Player(nickname="Merlin", guild=Guild(name="Round Table")))
    print(len(session.new), len(session.dirty), len(session.deleted))  # (1)!
    #> 2 1 2
    print(sent)
    #> []
    # --8<-- [end:calls]
    # --8<-- [start:flush]
    session.flush()
    for statement in sent:
        print(statement)
        #> INSERT guilds
        #> UPDATE players
        #> INSERT players
        #> DELETE players
        #> DELETE guilds
    # --8<-- [end:flush]
