import warnings

from sqlalchemy import create_engine, inspect
from sqlalchemy.exc import SADeprecationWarning
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Unmapped,
    mapped_column,
    unmapped_column,
)


class Base(DeclarativeBase):
    pass


# --8<-- [start:failing]
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:

        class Player(Base):
            __tablename__ = "players"
            __mapper_args__ = {"exclude_properties": ["signature"]}

            id: Mapped[int] = mapped_column(primary_key=True)
            signature: Mapped[str | None]

    except SADeprecationWarning as warning:
        print(str(warning).partition("; ")[2].partition(", and")[0])
        #> excluding attributes that are declared on the class is deprecated
# --8<-- [end:failing]


# --8<-- [start:cured]
class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    signature: Unmapped[str | None] = unmapped_column()


print(Guild.__table__.columns.keys())
#> ['id', 'signature']
print(inspect(Guild).attrs.keys())
#> ['id']
# --8<-- [end:cured]

Base.metadata.create_all(create_engine("sqlite://"))
