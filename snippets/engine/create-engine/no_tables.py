from sqlalchemy import create_engine, inspect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


# --8<-- [start:tables]
engine = create_engine("sqlite://")
print(inspect(engine).get_table_names())
#> []

Base.metadata.create_all(engine)
print(inspect(engine).get_table_names())
#> ['players']
# --8<-- [end:tables]
