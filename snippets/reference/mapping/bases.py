from sqlalchemy import create_engine, inspect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


# --8<-- [start:bases]
class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)


class OtherBase(DeclarativeBase):
    pass


print(inspect(Base, raiseerr=False), inspect(Player).class_.__name__)
#> None Player
print(list(Base.metadata.tables), list(OtherBase.metadata.tables))
#> ['players'] []
# --8<-- [end:bases]

Base.metadata.create_all(create_engine("sqlite://"))
