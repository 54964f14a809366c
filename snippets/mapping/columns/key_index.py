# databases: postgresql
from sqlalchemy import create_engine, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


# --8<-- [start:index]
class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True, index=True)  # (1)!
    nickname: Mapped[str] = mapped_column(unique=True)  # (2)!


engine = create_engine("postgresql+psycopg://localhost/game")
Base.metadata.create_all(engine)

query = text(
    "SELECT indexname, indexdef FROM pg_indexes "
    "WHERE schemaname = current_schema() AND tablename = 'players' "
    "ORDER BY indexname"
)
with engine.connect() as connection:
    for name, definition in connection.execute(query):
        print(name, definition.partition(" USING ")[2])
        #> ix_players_id btree (id)
        #> players_nickname_key btree (nickname)
        #> players_pkey btree (id)
# --8<-- [end:index]
