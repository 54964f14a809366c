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
names = select(Item.name).order_by(Item.id)

# --8<-- [start:inner]
with Session(engine) as session:
    session.add(Item(id=1, name="sword"))
    with session.begin_nested():
        session.add(Item(id=2, name="shield"))
        inner = session.begin_nested()
        session.add(Item(id=3, name="ring"))
        session.flush()
        inner.rollback()
    print(session.scalars(names).all())
    #> ['sword', 'shield']
    # --8<-- [end:inner]

# --8<-- [start:outer]
with Session(engine) as session:
    session.add(Item(id=1, name="sword"))
    outer = session.begin_nested()
    session.add(Item(id=2, name="shield"))
    with session.begin_nested():
        session.add(Item(id=3, name="ring"))
    outer.rollback()
    print(session.scalars(names).all())
    #> ['sword']

    session.rollback()  # (1)!
    print(session.scalars(names).all())
    #> []
# --8<-- [end:outer]
