from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int]
    race: Mapped[str | None]


P: Any = Player


def sql(condition: Any) -> str:
    return str(select(P.id).where(condition)).partition("WHERE ")[2]


# --8<-- [start:where]
elf = P.race == "elf"
for lost in (elf and P.level > 5, elf or P.level > 5, not elf, P.race is None):
    print(sql(lost))
    #> players.race = :race_1
    #> players.level > :level_1
    #> true
    #> false
# --8<-- [end:where]
