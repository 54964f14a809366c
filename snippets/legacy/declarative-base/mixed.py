from sqlalchemy import Column, String, create_engine
from sqlalchemy.orm import Mapped, declarative_base, mapped_column

# --8<-- [start:old-base]
Base = declarative_base()


class Player(Base):  # pyright: ignore[reportUntypedBaseClass]
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


print({column.name: column.nullable for column in Player.__table__.columns})
#> {'id': False, 'nickname': False}
# --8<-- [end:old-base]


# --8<-- [start:column]
class Item(Base):  # pyright: ignore[reportUntypedBaseClass]
    __tablename__ = "items"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = Column(String)  # pyright: ignore[reportAssignmentType]


print({column.name: column.nullable for column in Item.__table__.columns})
#> {'id': False, 'name': True}
# --8<-- [end:column]
Base.metadata.create_all(create_engine("sqlite://"))
