from __future__ import annotations

from sqlalchemy import ForeignKey, and_, case, create_engine, exists, func, or_, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


class Base(DeclarativeBase):
    pass


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    players: Mapped[list[Player]] = relationship(back_populates="guild")


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    race: Mapped[str | None]
    level: Mapped[int]
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("guilds.id"))
    guild: Mapped[Guild | None] = relationship(back_populates="players")


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

session = Session(engine)
# --8<-- [start:where]
add, read = session.add, session.scalars
avalon, table = Guild(name="Avalon"), Guild(name="Round Table")
add(Player(nickname="Arthur", race="human", level=5, guild=table))
add(Player(nickname="Merlin", race="elf", level=9, guild=avalon))
add(Player(nickname="Mordred", level=3))
add(Player(nickname="Morgana", race="elf", level=7, guild=avalon))
session.flush()
query = select(Player.nickname).order_by(Player.nickname)
print(*read(query.where(Player.race == "elf", Player.level > 7)))
#> Merlin
print(*read(query.where(Player.race.in_(["orc", "human"]))))
#> Arthur
print(*read(query.where(Player.nickname.like("Mo%"))))
#> Mordred Morgana
print(*read(query.where(Player.nickname.icontains("MER"))))
#> Merlin
print(*read(query.where(Player.level.between(5, 7))))
#> Arthur Morgana
print(*read(query.where(Player.race.is_(None))))
#> Mordred
print(*read(query.where(or_(Player.level > 7, Player.race == "human"))))
#> Arthur Merlin
print(*read(query.where(~and_(Player.level > 3, Player.race == "elf"))))
#> Arthur Mordred
print(*read(query.filter_by(race="elf", level=9)))
#> Merlin
by_level = select(Player.nickname).order_by(Player.level.desc())
print(*read(by_level.limit(2).offset(1)))
#> Morgana Arthur
races = select(Player.race).distinct()
print(*read(races.order_by(Player.race.nulls_last())))
#> elf human None
# --8<-- [end:where]
# --8<-- [start:join]
print(*read(query.join(Player.guild).where(Guild.name == "Avalon")))
#> Merlin Morgana
print(*read(query.outerjoin(Player.guild).where(Guild.id.is_(None))))
#> Mordred
# --8<-- [end:join]
# --8<-- [start:exists]
guilds = select(Guild.name).order_by(Guild.name)
print(*read(guilds.where(Guild.players.any(Player.level > 7))))
#> Avalon
print(*read(query.where(Player.guild.has(name="Round Table"))))
#> Arthur
print(*read(guilds.where(exists().where(Player.guild_id == Guild.id))))
#> Avalon Round Table
# --8<-- [end:exists]
# --8<-- [start:group]
members = func.count(Player.id)
sizes = select(Guild.name, members, func.avg(Player.level))
sizes = sizes.join(Guild.players).group_by(Guild.name)
for name, count, level in session.execute(sizes.having(members > 1)):
    print(name, count, float(level))
    #> Avalon 2 8.0
print(session.scalar(select(func.max(Player.level))))
#> 9
average = select(func.avg(Player.level)).scalar_subquery()
print(*read(query.where(Player.level > average)))
#> Merlin Morgana
elves = select(Player).where(Player.race == "elf").cte()
print(*read(select(elves.c.nickname).order_by(elves.c.nickname)))
#> Merlin Morgana
rank = case((Player.level > 6, "master"), else_="novice")
print(*read(select(rank).order_by(Player.level)))
#> novice novice master master
# --8<-- [end:group]
session.close()
