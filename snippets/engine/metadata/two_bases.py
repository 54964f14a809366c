from sqlalchemy import ForeignKey, create_engine
from sqlalchemy.exc import NoReferencedTableError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

engine = create_engine("sqlite://")


# --8<-- [start:bases]
class Base(DeclarativeBase):
    pass


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)


class AnotherBase(DeclarativeBase):
    pass


class Player(AnotherBase):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))


try:
    AnotherBase.metadata.create_all(engine)
except NoReferencedTableError as error:
    print(str(error).partition("with column ")[2].partition(" with")[0])
    #> 'players.guild_id' could not find table 'guilds'
# --8<-- [end:bases]
