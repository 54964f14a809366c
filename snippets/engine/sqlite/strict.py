# databases: sqlite
from sqlalchemy import CheckConstraint, Text, create_engine
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


# --8<-- [start:model]
class Player(Base):
    __tablename__ = "players"
    __table_args__ = (
        CheckConstraint("length(nickname) <= 5", name="short_nickname"),
        {"sqlite_strict": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str] = mapped_column(Text)  # (1)!
    level: Mapped[int]


# --8<-- [end:model]

engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

# --8<-- [start:save]
for nickname, level in (("Uther", "ten"), ("Morgana", 10)):
    with Session(engine) as session:
        session.add(Player(nickname=nickname, level=level))
        try:
            session.commit()
        except IntegrityError as error:
            print(error.orig)
            #> cannot store TEXT value in INTEGER column players.level
            #> CHECK constraint failed: short_nickname
# --8<-- [end:save]
