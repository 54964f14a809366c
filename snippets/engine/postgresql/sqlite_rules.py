# databases: sqlite
from sqlalchemy import (
    Executable,
    ForeignKey,
    String,
    create_engine,
    func,
    literal,
    select,
    text,
)
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Guild(Base):
    __tablename__ = "Guilds"

    id: Mapped[int] = mapped_column(primary_key=True)


# --8<-- [start:model]
class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str] = mapped_column(String(7))
    level: Mapped[int | None]
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("Guilds.id"))
    # --8<-- [end:model]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)


def save(player: Player) -> str:
    with Session(engine) as session:
        session.add(player)
        try:
            session.commit()
        except DBAPIError as error:
            return f"{type(error).__name__}: {type(error.orig).__name__}"
        return "saved"


def count(query: Executable) -> int | str:
    with Session(engine) as session:
        try:
            return session.execute(query).scalar_one()
        except DBAPIError as error:
            return f"{type(error).__name__}: {type(error.orig).__name__}"


with Session(engine) as session:
    session.add(Player(nickname="Merlin", level=9))
    session.add(Player(nickname="Arthur"))
    session.add(Player(nickname="Morgana", level=7))
    session.commit()

with Session(engine) as session:
    # --8<-- [start:like]
    query = select(Player.nickname).where(Player.nickname.like("merlin"))
    print(session.scalars(query).all())
    #> ['Merlin']
    # --8<-- [end:like]
    # --8<-- [start:order]
    query = select(Player.nickname).order_by(Player.level)
    print(session.scalars(query).all())
    #> ['Arthur', 'Morgana', 'Merlin']
    # --8<-- [end:order]
    # --8<-- [start:cyrillic]
    print(session.scalar(select(literal("Мерлин").ilike("мерлин"))))
    #> False
    # --8<-- [end:cyrillic]

# --8<-- [start:save]
print(save(Player(nickname="Guinevere")))
#> saved
print(save(Player(nickname="Uther", level="seven")))
#> saved
print(save(Player(nickname="Gawain", guild_id=404)))
#> saved
# --8<-- [end:save]

with Session(engine) as session:
    # --8<-- [start:stored]
    query = select(Player.level).where(Player.nickname == "Uther")
    print(repr(session.scalars(query).one()))
    #> 'seven'
    # --8<-- [end:stored]

# --8<-- [start:names]
print(count(text("SELECT count(*) FROM Guilds")))
#> 0
print(count(text('SELECT count(*) FROM "Guilds"')))
#> 0
print(count(select(func.count(Guild.id))))  # (1)!
#> 0
# --8<-- [end:names]
