from sqlalchemy import CheckConstraint, Index, UniqueConstraint, create_engine, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


# --8<-- [start:model]
class Player(Base):
    __tablename__ = "players"
    __table_args__ = (  # (1)!
        UniqueConstraint("server", "nickname"),
        CheckConstraint("level BETWEEN 1 AND 60", name="level_in_range"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    server: Mapped[str]
    nickname: Mapped[str]
    email: Mapped[str | None] = mapped_column(unique=True)  # (2)!
    level: Mapped[int]
    guild: Mapped[str | None] = mapped_column(index=True)  # (3)!


class Quest(Base):
    __tablename__ = "quests"
    __table_args__ = (Index("ix_quests_race_level", "race", "level"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    race: Mapped[str]
    level: Mapped[int]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
# --8<-- [end:model]


def save(player: Player) -> str:
    with Session(engine) as session:
        session.add(player)
        try:
            session.commit()
        except IntegrityError as error:
            return type(error).__name__
        return "saved"


# --8<-- [start:refused]
print(save(Player(server="Avalon", nickname="Merlin", level=9)))
#> saved
print(save(Player(server="Camelot", nickname="Merlin", level=9)))
#> saved
print(save(Player(server="Avalon", nickname="Merlin", level=9)))
#> IntegrityError
print(save(Player(server="Avalon", nickname="Arthur", level=99)))
#> IntegrityError
# --8<-- [end:refused]

# --8<-- [start:two-nulls]
with Session(engine) as session:
    print([player.email for player in session.scalars(select(Player))])
    #> [None, None]
# --8<-- [end:two-nulls]
