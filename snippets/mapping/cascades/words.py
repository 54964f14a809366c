from typing import Any

from sqlalchemy import ForeignKey, inspect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


# --8<-- [start:words]
def words(**options: Any) -> list[str]:
    class Base(DeclarativeBase):
        pass

    class Player(Base):
        __tablename__ = "players"

        id: Mapped[int] = mapped_column(primary_key=True)
        guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))

    class Guild(Base):
        __tablename__ = "guilds"

        id: Mapped[int] = mapped_column(primary_key=True)
        players: Mapped[list[Player]] = relationship(Player, **options)

    return sorted(inspect(Guild).relationships["players"].cascade)


print(words())
#> ['merge', 'save-update']
print(words(cascade="all"))
#> ['delete', 'expunge', 'merge', 'refresh-expire', 'save-update']
print(words(cascade="all, delete") == words(cascade="all"))
#> True
print(set(words(cascade="all, delete-orphan")) - set(words(cascade="all")))
#> {'delete-orphan'}
# --8<-- [end:words]
