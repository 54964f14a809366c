from sqlalchemy import create_engine, select
from sqlalchemy.orm import Mapped, Session, mapped_column, registry
from sqlalchemy.orm.exc import UnmappedClassError

# --8<-- [start:model]
mapper_registry = registry()


@mapper_registry.mapped
class Player:
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    race: Mapped[str | None]


print(Player.__bases__)
#> (<class 'object'>,)
# --8<-- [end:model]

engine = create_engine("sqlite://")
mapper_registry.metadata.create_all(engine)

with Session(engine) as session:
    player = Player()
    player.nickname = "Merlin"
    session.add(player)
    session.commit()
    print(session.scalars(select(Player.nickname)).one())
    #> Merlin

    # --8<-- [start:subclass]
    class Wizard(Player):
        pass

    try:
        session.add(Wizard())
    except UnmappedClassError as error:
        print(type(error).__name__)
        #> UnmappedClassError
    # --8<-- [end:subclass]
