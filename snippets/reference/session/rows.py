from sqlalchemy import create_engine, select
from sqlalchemy.exc import NoResultFound
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    # --8<-- [start:add-all]
    arthur = Player(id=1, nickname="Arthur")
    merlin = Player(id=2, nickname="Merlin")
    session.add_all([arthur, merlin])
    session.commit()
    # --8<-- [end:add-all]

with Session(engine) as session:
    # --8<-- [start:get]
    arthur = session.get(Player, 1)
    print(session.get(Player, 1) is arthur, session.get(Player, 7))
    #> True None
    # --8<-- [end:get]
    # --8<-- [start:get-one]
    try:
        session.get_one(Player, 7)
    except NoResultFound as error:
        print(error)
        #> No row was found when one was required
    # --8<-- [end:get-one]
    # --8<-- [start:results]
    nicknames = select(Player.nickname).order_by(Player.id)

    print(session.execute(nicknames).all())
    #> [('Arthur',), ('Merlin',)]
    print(session.scalars(nicknames).all())
    #> ['Arthur', 'Merlin']
    print(session.scalar(nicknames))
    #> Arthur
    print(session.scalar(nicknames.where(Player.id == 7)))
    #> None
    # --8<-- [end:results]
