from sqlalchemy import JSON, create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    ability: Mapped[dict[str, int]] = mapped_column(JSON)


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    merlin = Player(nickname="Merlin", ability={"fire": 3})
    session.add(merlin)
    session.commit()
    # --8<-- [start:inside]
    merlin.ability["fire"] = 9
    session.commit()
    print(merlin.ability)
    #> {'fire': 3}
    # --8<-- [end:inside]
    # --8<-- [start:assign]
    merlin.ability = {**merlin.ability, "fire": 9}
    session.commit()
    print(merlin.ability)
    #> {'fire': 9}
    # --8<-- [end:assign]
