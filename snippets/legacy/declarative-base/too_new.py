# versions: 1.4, 2.0, 2.1
# --8<-- [start:new]
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)


# --8<-- [end:new]
