from typing import assert_type

from sqlalchemy import String, create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


# --8<-- [start:model]
class Base(DeclarativeBase):  # (1)!
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str] = mapped_column(String(30), unique=True)  # (2)!
    race: Mapped[str | None]  # (3)!
    level: Mapped[int] = mapped_column(default=1)


# --8<-- [end:model]

# --8<-- [start:table]
for column in Player.__table__.columns:
    print(column.name, repr(column.type), "NULL" if column.nullable else "NOT NULL")
    #> id Integer() NOT NULL
    #> nickname String(length=30) NOT NULL
    #> race String() NULL
    #> level Integer() NOT NULL

engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
# --8<-- [end:table]

# --8<-- [start:attribute]
merlin = Player(nickname="Merlin")
print(merlin.nickname)
#> Merlin
print(Player.nickname == "Merlin")
#> players.nickname = :nickname_1
# --8<-- [end:attribute]

# --8<-- [start:default]
print(merlin.id, merlin.level)
#> None None

with Session(engine) as session:
    session.add(merlin)
    session.flush()
    print(merlin.id, merlin.level)
    #> 1 1
    # --8<-- [end:default]
    assert_type(merlin.level, int)
    assert_type(merlin.race, str | None)
