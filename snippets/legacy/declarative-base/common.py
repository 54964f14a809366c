from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column


# --8<-- [start:base]
class Base(DeclarativeBase):
    id: Mapped[int] = mapped_column(primary_key=True, sort_order=-1)  # (1)!

    @declared_attr.directive
    def __tablename__(cls) -> str:
        return cls.__name__.lower() + "s"


class Player(Base):
    nickname: Mapped[str]


print(Player.__tablename__, Player.__table__.columns.keys())
#> players ['id', 'nickname']
# --8<-- [end:base]
Base.metadata.create_all(create_engine("sqlite://"))
