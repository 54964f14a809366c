# databases: postgresql
import psycopg
from sqlalchemy import ForeignKey, create_engine
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str] = mapped_column(unique=True)
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("guilds.id"))


engine = create_engine("postgresql+psycopg://localhost/game")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(nickname="Merlin"))
    session.commit()

wrong = {
    "unique": Player(nickname="Merlin"),
    "foreign key": Player(nickname="Arthur", guild_id=9),
    "not null": Player(),
}

violations: list[psycopg.Error] = []

# --8<-- [start:text]
for player in wrong.values():
    with Session(engine) as session:
        session.add(player)
        try:
            session.commit()
        except IntegrityError as error:
            assert isinstance(error.orig, psycopg.Error)
            violations.append(error.orig)
            print(str(error.orig).partition("\n")[0].partition(" violates ")[2])
            #> unique constraint "players_nickname_key"
            #> foreign key constraint "players_guild_id_fkey"
            #> not-null constraint
# --8<-- [end:text]

# --8<-- [start:diag]
for violation in violations:
    diag = violation.diag
    print(type(violation).__name__, diag.constraint_name, diag.column_name)
    #> UniqueViolation players_nickname_key None
    #> ForeignKeyViolation players_guild_id_fkey None
    #> NotNullViolation None nickname
# --8<-- [end:diag]
