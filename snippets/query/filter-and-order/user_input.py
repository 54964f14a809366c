from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Item(Base):
    __tablename__ = "items"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add_all([Item(id=1, name="Sword +5%"), Item(id=2, name="Shield")])
    session.commit()

with Session(engine) as session:
    query = select(Item.name).order_by(Item.id)
    # --8<-- [start:percent]
    typed = "%"

    print(session.scalars(query.where(Item.name.contains(typed))).all())
    #> ['Sword +5%', 'Shield']

    escaped = Item.name.contains(typed, autoescape=True)
    print(session.scalars(query.where(escaped)).all())
    #> ['Sword +5%']

    # --8<-- [end:percent]
