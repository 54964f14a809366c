from sqlalchemy import ForeignKey, create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


class Base(DeclarativeBase):
    pass


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))
    guild: Mapped[Guild] = relationship()


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Guild(id=1, name="Round Table"))
    session.commit()

# --8<-- [start:id]
with Session(engine, expire_on_commit=False) as session:
    nimue = Player(nickname="Nimue", guild_id=1)
    session.add(nimue)
    session.commit()

print(nimue.id is not None)
#> True
# --8<-- [end:id]
