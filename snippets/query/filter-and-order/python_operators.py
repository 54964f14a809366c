import csv
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    race: Mapped[str]
    level: Mapped[int | None]


# --8<-- [start:conditions]
conditions = [
    'Player.race == "elf" and Player.level == 9',
    'Player.race != "elf" and Player.level == 9',
    'Player.race == "elf" or Player.level == 9',
    'not Player.race == "elf"',
    "Player.level is None",
    "Player.level in [7, 9]",
    'Player.level > 5 and Player.race == "elf"',
    "3 < Player.level < 9",
    'Player.race == "elf" & Player.level == 9',
]


def sql(condition: str) -> str:
    try:
        query = select(Player.id).where(eval(condition))
    except TypeError as error:
        return type(error).__name__
    compiled = query.compile(compile_kwargs={"literal_binds": True})
    return str(compiled).partition("WHERE ")[2]
    # --8<-- [end:conditions]


with Path("python_operators.csv").open("w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["in `where()`", "condition in the SQL"])
    for condition in conditions:
        writer.writerow([f"`{condition}`", f"`{sql(condition)}`"])
