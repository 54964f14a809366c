from sqlalchemy import MetaData, String, create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, registry

# --8<-- [start:parts]
by_hand = registry()


class Base(DeclarativeBase):
    registry = by_hand


print(Base.metadata is by_hand.metadata)
#> True
# --8<-- [end:parts]


# --8<-- [start:short]
class GameBase(DeclarativeBase):
    metadata = MetaData(naming_convention={"uq": "uq_%(table_name)s_%(column_0_name)s"})
    type_annotation_map = {str: String(40)}


print(GameBase.registry.metadata is GameBase.metadata)
#> True


class Guild(GameBase):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)


GameBase.metadata.create_all(create_engine("sqlite://"))
# --8<-- [end:short]


# --8<-- [start:lengths]
class Quest(GameBase):
    __tablename__ = "quests"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    reward: Mapped[str | None]
    story: Mapped[str] = mapped_column(String(500))


print([repr(Quest.__table__.c[name].type) for name in ("title", "reward", "story")])
#> ['String(length=40)', 'String(length=40)', 'String(length=500)']
# --8<-- [end:lengths]
