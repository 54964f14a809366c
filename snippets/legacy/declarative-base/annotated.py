# versions: 1.4, 2.0, 2.1
from sqlalchemy import Column, ForeignKey, Integer, String
from sqlalchemy.orm import declarative_base, relationship

Base = declarative_base()


# --8<-- [start:annotated]
class Guild(Base):
    __tablename__ = "guilds"

    id: int = Column(Integer, primary_key=True)
    name: str = Column(String)


print(Guild.__table__.columns.keys())


class Player(Base):
    __tablename__ = "players"

    id: int = Column(Integer, primary_key=True)
    guild_id: int = Column(ForeignKey("guilds.id"))
    guild: Guild = relationship(Guild)


print("mapped")
# --8<-- [end:annotated]
