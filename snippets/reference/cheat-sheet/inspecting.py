import logging

from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str] = mapped_column(unique=True)
    level: Mapped[int] = mapped_column(default=1)


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

# --8<-- [start:statement]
query = select(Player.id).where(Player.level > 7)
print(query.compile(compile_kwargs={"literal_binds": True}))
"""
SELECT players.id
FROM players
WHERE players.level > 7
"""
engine = create_engine("sqlite://", echo=True)
logging.getLogger("sqlalchemy.engine").setLevel(logging.INFO)
# --8<-- [end:statement]
