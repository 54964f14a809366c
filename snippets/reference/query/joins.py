from sqlalchemy import ForeignKey, create_engine, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
    relationship,
)


class Base(DeclarativeBase):
    pass


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("guilds.id"))
    guild: Mapped[Guild | None] = relationship()


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
session = Session(engine)
session.add(Player(nickname="Merlin", guild=Guild(name="Camelot")))
session.add(Player(nickname="Nimue"))
session.commit()

# --8<-- [start:join]
inner = select(Player.nickname, Guild.name).join(Player.guild)
outer = select(Player.nickname, Guild.name).join(Player.guild, isouter=True)

print(session.execute(inner).all())
#> [('Merlin', 'Camelot')]
print(session.execute(outer.order_by(Player.id)).all())
#> [('Merlin', 'Camelot'), ('Nimue', None)]
# --8<-- [end:join]

session.close()
