# databases: postgresql
from sqlalchemy import create_engine, text
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True, index=True)


engine = create_engine("postgresql+psycopg://localhost/game")
Base.metadata.create_all(engine)

with Session(engine) as session:
    # --8<-- [start:names]
    query = text("SELECT indexname FROM pg_indexes WHERE tablename = 'players'")
    print(sorted(session.scalars(query)))
    #> ['ix_players_id', 'players_pkey']
    # --8<-- [end:names]
