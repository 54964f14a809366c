from sqlalchemy import create_engine, inspect, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


# --8<-- [start:model]
class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    class_: Mapped[str] = mapped_column("class")  # (1)!


# --8<-- [end:model]
engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(id=1, nickname="Merlin", class_="wizard"))
    session.commit()

# --8<-- [start:inspect]
mapper = inspect(Player)
print(type(mapper).__name__)
#> Mapper
print(mapper.class_ is Player)
#> True
print(mapper.local_table is Player.__table__)  # (1)!
#> True
print(mapper.attrs.keys())
#> ['id', 'nickname', 'class_']
for attribute in mapper.column_attrs:
    print(attribute.key, "<->", attribute.columns[0])
    #> id <-> players.id
    #> nickname <-> players.nickname
    #> class_ <-> players.class
# --8<-- [end:inspect]

with Session(engine) as session:
    # --8<-- [start:read]
    player = session.scalars(select(Player)).one()
    print(player.nickname, player.class_)
    #> Merlin wizard
    # --8<-- [end:read]
