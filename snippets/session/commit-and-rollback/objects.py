from sqlalchemy import create_engine, inspect
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int] = mapped_column(default=1)
    online = False


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add_all([Player(nickname="Arthur"), Player(nickname="Morgana")])
    session.commit()

# --8<-- [start:change]
session = Session(engine, expire_on_commit=False)
arthur = session.get_one(Player, 1)
morgana = session.get_one(Player, 2)
merlin = Player(nickname="Merlin")

arthur.level = 50
arthur.online = True  # (1)!
session.delete(morgana)
session.add(merlin)
session.flush()
print(arthur.level, merlin.id, inspect(morgana).deleted)
#> 50 3 True
# --8<-- [end:change]

# --8<-- [start:rollback]
session.rollback()
print(inspect(arthur).expired)
#> True
print(arthur.level, arthur.online)  # (1)!
#> 1 True
print(inspect(morgana).persistent, morgana.nickname)  # (2)!
#> True Morgana
print(inspect(merlin).transient, merlin.id, merlin.nickname)
#> True 3 Merlin
# --8<-- [end:rollback]
session.close()
