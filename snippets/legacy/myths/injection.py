from sqlalchemy import create_engine, text
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    password: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    arthur = Player(nickname="Arthur", password="excalibur")
    session.add_all([arthur, Player(nickname="Merlin", password="owl")])
    session.commit()

    # --8<-- [start:both]
    password = "' OR 'a' = 'a"
    unsafe = text(f"SELECT nickname FROM players WHERE password = '{password}'")
    print(sorted(session.scalars(unsafe)))
    #> ['Arthur', 'Merlin']

    safe = text("SELECT nickname FROM players WHERE password = :password")
    print(sorted(session.scalars(safe, {"password": password})))
    #> []
    # --8<-- [end:both]
