from sqlalchemy import create_engine
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


# --8<-- [start:model]
class Player(Base):
    __tablename__ = "players"

    nickname: Mapped[str] = mapped_column(primary_key=True)
    race: Mapped[str]
    title: Mapped[str | None]
    motto: Mapped[str] = mapped_column(nullable=True)  # (1)!


for column in Player.__table__.columns:
    print(column.name, column.nullable)
    #> nickname False
    #> race False
    #> title True
    #> motto True
# --8<-- [end:model]

engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

# --8<-- [start:refused]
with Session(engine) as session:
    session.add(Player(nickname="Merlin"))
    try:
        session.commit()
    except IntegrityError as error:
        print(type(error).__name__)
        #> IntegrityError
# --8<-- [end:refused]
