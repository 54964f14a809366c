from sqlalchemy import ForeignKey, create_engine, select
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

    def __repr__(self) -> str:
        return f"<{self.name}>"


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int]
    guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))
    guild: Mapped[Guild] = relationship()

    def __repr__(self) -> str:
        return f"<{self.nickname}>"


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    avalon = Guild(name="Avalon")
    session.add(Player(id=1, nickname="Merlin", level=9, guild=avalon))
    session.add(Player(id=2, nickname="Arthur", level=7, guild=avalon))
    session.commit()

with Session(engine) as session:
    # --8<-- [start:objects]
    query = select(Player).order_by(Player.id)

    print(session.execute(query).all())
    #> [(<Merlin>,), (<Arthur>,)]

    print(session.scalars(query).all())  # (1)!
    #> [<Merlin>, <Arthur>]

    # --8<-- [end:objects]
    # --8<-- [start:pairs]
    pairs = select(Player, Guild.name).join(Player.guild).order_by(Player.id)

    for player, guild in session.execute(pairs):
        print(player.nickname, guild)
        #> Merlin Avalon
        #> Arthur Avalon

    # --8<-- [end:pairs]
    # --8<-- [start:columns]
    columns = select(Player.nickname, Player.level).order_by(Player.id)
    row = session.execute(columns.limit(1)).one()
    print(row)
    #> ('Merlin', 9)

    print(row.nickname, row.level)  # (1)!
    #> Merlin 9

    nickname, level = row
    print(row == ("Merlin", 9), nickname, level)
    #> True Merlin 9

    # --8<-- [end:columns]
    # --8<-- [start:dropped]
    print(session.scalars(columns).all())
    #> ['Merlin', 'Arthur']

    # --8<-- [end:dropped]
