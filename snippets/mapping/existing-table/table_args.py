from sqlalchemy import CheckConstraint, Index, UniqueConstraint, create_engine
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


# --8<-- [start:model]
class Player(Base):
    __tablename__ = "players"
    __table_args__ = (
        UniqueConstraint("server", "nickname"),
        CheckConstraint("level BETWEEN 1 AND 60", name="level_range"),
        Index("ix_players_server_level", "server", "level"),
        {"comment": "one row per character"},  # (1)!
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    server: Mapped[str]
    nickname: Mapped[str]
    level: Mapped[int]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
# --8<-- [end:model]


# --8<-- [start:violated]
def accepted(**values: object) -> bool:
    with Session(engine) as session:
        session.add(Player(**values))
        try:
            session.commit()
        except IntegrityError:
            return False
    return True


print(accepted(server="Avalon", nickname="Merlin", level=60))
#> True
print(accepted(server="Camelot", nickname="Merlin", level=60))
#> True
print(accepted(server="Avalon", nickname="Merlin", level=7))
#> False
print(accepted(server="Avalon", nickname="Morgana", level=61))
#> False
# --8<-- [end:violated]
