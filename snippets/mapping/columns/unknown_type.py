from sqlalchemy import JSON, create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.orm.exc import MappedAnnotationError


class Base(DeclarativeBase):
    pass


# --8<-- [start:failing]
try:

    class Guild(Base):
        __tablename__ = "guilds"

        id: Mapped[int] = mapped_column(primary_key=True)
        motto: Mapped[dict[str, str]]

except MappedAnnotationError as error:
    print(str(error).partition(" inside ")[0].partition(" when ")[0])
    #> Could not locate SQLAlchemy Core type
# --8<-- [end:failing]


# --8<-- [start:cured]
class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    settings: Mapped[dict[str, str]] = mapped_column(JSON)


# --8<-- [end:cured]
Base.metadata.create_all(create_engine("sqlite://"))
