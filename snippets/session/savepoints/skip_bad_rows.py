from sqlalchemy import create_engine, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str] = mapped_column(unique=True)


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

# --8<-- [start:load]
rows = ["Arthur", "Merlin", "Merlin", "Morgana"]

with Session(engine) as session:
    for nickname in rows:
        try:
            with session.begin_nested():  # (1)!
                session.add(Player(nickname=nickname))
        except IntegrityError:  # (2)!
            print("skipped:", nickname)
            #> skipped: Merlin
    session.commit()
# --8<-- [end:load]

# --8<-- [start:left]
with Session(engine) as session:
    nicknames = select(Player.nickname).order_by(Player.nickname)
    print(session.scalars(nicknames).all())
    #> ['Arthur', 'Merlin', 'Morgana']
# --8<-- [end:left]
