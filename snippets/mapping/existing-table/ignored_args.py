from sqlalchemy import Column, Integer, String, Table, UniqueConstraint, create_engine
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


# --8<-- [start:ignored]
class Player(Base):
    __table__ = Table(
        "players",
        Base.metadata,
        Column("id", Integer, primary_key=True),
        Column("nickname", String, nullable=False),
    )
    __table_args__ = (UniqueConstraint("nickname"),)


Base.metadata.create_all(create_engine("sqlite://"))
print([type(rule).__name__ for rule in Base.metadata.tables["players"].constraints])
#> ['PrimaryKeyConstraint']
# --8<-- [end:ignored]
