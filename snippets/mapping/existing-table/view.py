from sqlalchemy import Table, create_engine, select, text
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

engine = create_engine("sqlite://")


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int]


Base.metadata.create_all(engine)
with Session(engine) as session:
    session.add_all(
        [Player(nickname="Merlin", level=60), Player(nickname="Morgana", level=7)]
    )
    session.commit()

# --8<-- [start:view]
with engine.begin() as connection:
    connection.execute(
        text(
            "CREATE VIEW veterans AS SELECT nickname, level FROM players WHERE level > 50"
        )
    )

veterans = Table("veterans", Base.metadata, autoload_with=engine)


class Veteran(Base):
    __table__ = veterans
    __mapper_args__ = {"primary_key": [veterans.c.nickname]}

    nickname: Mapped[str]
    level: Mapped[int]


with Session(engine) as session:
    veteran = session.scalars(select(Veteran)).one()
    print(veteran.nickname, veteran.level)
    #> Merlin 60
# --8<-- [end:view]
