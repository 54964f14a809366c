# versions: 1.4, 2.0, 2.1
from sqlalchemy import Column, Integer, String

# --8<-- [start:decorator]
from sqlalchemy.ext.declarative import as_declarative, declared_attr


@as_declarative()
class Base:
    id = Column(Integer, primary_key=True)

    @declared_attr
    def __tablename__(cls):
        return cls.__name__.lower() + "s"


class Player(Base):
    nickname = Column(String)


print(Player.__table__.name, Player.__table__.columns.keys())
# --8<-- [end:decorator]
