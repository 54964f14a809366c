from sqlalchemy import Column, Integer, String, create_engine
from sqlalchemy.orm import DeclarativeBase, mapped_column


class Base(DeclarativeBase):
    pass


# --8<-- [start:unmapped]
class Player(Base):
    __tablename__ = "players"
    __allow_unmapped__ = True

    id = mapped_column(Integer, primary_key=True)
    nickname: str = Column(String)  # pyright: ignore[reportAssignmentType]
    race: str = mapped_column(String)  # pyright: ignore[reportAssignmentType]


print({column.name: column.nullable for column in Player.__table__.columns})
#> {'id': False, 'nickname': True, 'race': False}
# --8<-- [end:unmapped]
Base.metadata.create_all(create_engine("sqlite://"))
