from sqlalchemy import UniqueConstraint, create_engine
from sqlalchemy.exc import ArgumentError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


# --8<-- [start:failing]
try:

    class Player(Base):
        __tablename__ = "players"
        __table_args__ = UniqueConstraint("server", "nickname")

        id: Mapped[int] = mapped_column(primary_key=True)
        server: Mapped[str]
        nickname: Mapped[str]

except ArgumentError as error:
    print(error)
    #> __table_args__ value must be a tuple, dict, or None
# --8<-- [end:failing]

Base.metadata.create_all(create_engine("sqlite://"))
