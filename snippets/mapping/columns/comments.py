# databases: postgresql
from sqlalchemy import create_engine, inspect
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


# --8<-- [start:comment]
class Player(Base):
    __tablename__ = "players"
    __table_args__ = ({"comment": "One row per account"},)

    id: Mapped[int] = mapped_column(primary_key=True)
    level: Mapped[int] = mapped_column(comment="From 1 to 60")


engine = create_engine("postgresql+psycopg://localhost/game")
Base.metadata.create_all(engine)

inspector = inspect(engine)
print(inspector.get_table_comment("players")["text"])
#> One row per account
for column in inspector.get_columns("players"):
    print(column["name"], column.get("comment"))
    #> id None
    #> level From 1 to 60
print(postgresql.dialect.supports_comments, sqlite.dialect.supports_comments)
#> True False
# --8<-- [end:comment]
