from dataclasses import fields, is_dataclass

from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column


class Base(DeclarativeBase):
    pass


# --8<-- [start:one-model]
class Player(MappedAsDataclass, Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(init=False, primary_key=True)
    nickname: Mapped[str]


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)


print(is_dataclass(Player), is_dataclass(Guild))
#> True False
print([field.name for field in fields(Player) if field.init])
#> ['nickname']
# --8<-- [end:one-model]

Base.metadata.create_all(create_engine("sqlite://"))
