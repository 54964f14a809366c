from enum import Enum

from sqlalchemy import JSON, create_engine, text
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


# --8<-- [start:model]
class Race(Enum):
    ELF = "elf"
    HUMAN = "human"


class Base(DeclarativeBase):
    pass


class Hero(Base):
    __tablename__ = "heroes"

    id: Mapped[int] = mapped_column(primary_key=True)
    race: Mapped[Race]
    stats: Mapped[dict[str, int]] = mapped_column(JSON)


# --8<-- [end:model]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
session = Session(engine)

# --8<-- [start:enum]
session.add(Hero(race=Race.ELF, stats={"mana": 5}))
session.flush()
print(session.scalar(text("SELECT race FROM heroes")))
#> ELF
# --8<-- [end:enum]

# --8<-- [start:json]
hero = session.get_one(Hero, 1)
hero.stats["mana"] = 9
session.commit()
print(hero.stats)
#> {'mana': 5}
# --8<-- [end:json]
session.close()
