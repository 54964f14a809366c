from sqlalchemy import create_engine, inspect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, sessionmaker


# --8<-- [start:model]
class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int] = mapped_column(default=1)


# --8<-- [end:model]
# --8<-- [start:catalogue]
mapper = inspect(Player)
table = Base.metadata.tables["players"]

print(mapper.class_ is Player, mapper.local_table is table)
#> True True
print(mapper.attrs.keys(), table.columns.keys())
#> ['id', 'nickname', 'level'] ['id', 'nickname', 'level']
# --8<-- [end:catalogue]

# --8<-- [start:use]
engine = create_engine("sqlite://")
GameSession = sessionmaker(engine)
Base.metadata.create_all(engine)

with GameSession() as session:
    merlin = Player(nickname="Merlin")
    session.add(merlin)
    session.commit()
    print(merlin.id, merlin.level)
    #> 1 1
# --8<-- [end:use]
