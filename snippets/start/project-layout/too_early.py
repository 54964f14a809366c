from sqlalchemy import create_engine, inspect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

engine = create_engine("sqlite:///game.db")


class Base(DeclarativeBase):
    pass


# --8<-- [start:early]
Base.metadata.create_all(engine)


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)


print(inspect(engine).get_table_names())
#> []
# --8<-- [end:early]

# --8<-- [start:late]
Base.metadata.create_all(engine)
print(inspect(engine).get_table_names())
#> ['players']
# --8<-- [end:late]
