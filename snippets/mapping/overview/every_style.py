from typing import Any

from attrs import define, field
from sqlalchemy import (
    Column,
    Integer,
    String,
    Table,
    create_engine,
    event,
    inspect,
    select,
)
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    MappedAsDataclass,
    Session,
    mapped_column,
    registry,
)
from sqlalchemy.schema import CreateTable


class Base(DeclarativeBase):
    pass


class ByBase(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    race: Mapped[str | None]


by_decorator = registry()


@by_decorator.mapped
class ByDecorator:
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    race: Mapped[str | None]


def players(style: registry) -> Table:
    return Table(
        "players",
        style.metadata,
        Column("id", Integer, primary_key=True),
        Column("nickname", String, nullable=False),
        Column("race", String),
    )


class TableBase(DeclarativeBase):
    pass


class ByTable(TableBase):
    __table__ = players(TableBase.registry)


class Imperative:
    def __init__(self, nickname: str, race: str) -> None:
        self.nickname = nickname
        self.race = race


imperatively = registry()
imperatively.map_imperatively(Imperative, players(imperatively))


class DataclassBase(MappedAsDataclass, DeclarativeBase):
    pass


class Dataclass(DataclassBase):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(init=False, primary_key=True)
    nickname: Mapped[str]
    race: Mapped[str | None]


@define(slots=False)
class Attrs:
    id: int = field(init=False)
    nickname: str
    race: str | None


by_attrs = registry()
by_attrs.map_imperatively(Attrs, players(by_attrs))


# --8<-- [start:sent]
def sent(model: type[Any]) -> list[str]:
    engine = create_engine("sqlite://")
    statements: list[str] = []

    @event.listens_for(engine, "before_cursor_execute")
    def remember(conn: Any, cursor: Any, statement: str, *rest: Any) -> None:
        statements.append(statement)

    with Session(engine) as session:
        session.execute(CreateTable(model.__table__))
        session.add(model(nickname="Merlin", race="elf"))
        session.flush()
        session.expunge_all()  # (1)!
        session.scalars(select(model)).one()
    return statements


# --8<-- [end:sent]
# --8<-- [start:verdict]
expected = sent(ByBase)
print([statement.split()[0] for statement in expected])
#> ['CREATE', 'INSERT', 'SELECT']

for model in [ByBase, ByDecorator, ByTable, Imperative, Dataclass, Attrs]:
    same = sent(model) == expected
    print(model.__name__, same, type(inspect(model)).__name__)
    #> ByBase True Mapper
    #> ByDecorator True Mapper
    #> ByTable True Mapper
    #> Imperative True Mapper
    #> Dataclass True Mapper
    #> Attrs True Mapper
    assert same
# --8<-- [end:verdict]
