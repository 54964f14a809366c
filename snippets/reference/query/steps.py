from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
session = Session(engine)
session.add(Player(nickname="Arthur", level=5))
session.add(Player(nickname="Lancelot", level=5))
session.add(Player(nickname="Merlin", level=9))
session.add(Player(nickname="Mordred", level=2))
session.commit()

# --8<-- [start:copy]
names = select(Player.nickname)
strong = names.where(Player.level > 2)
print(strong is names, names.whereclause is None)
#> False True

both = strong.where(Player.nickname != "Merlin").order_by(Player.level)
print(session.scalars(both.order_by(Player.nickname.desc())).all())
#> ['Lancelot', 'Arthur']
# --8<-- [end:copy]

# --8<-- [start:again]
ranked = names.order_by(Player.level, Player.nickname).limit(1).offset(1)
print(session.scalars(ranked).all())
#> ['Arthur']
print(session.scalars(ranked.limit(2)).all())
#> ['Arthur', 'Lancelot']
print(session.scalars(ranked.order_by(None).order_by(Player.nickname)).all())
#> ['Lancelot']
# --8<-- [end:again]

session.close()
