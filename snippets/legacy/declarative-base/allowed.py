# versions: 1.4, 2.0, 2.1
from sqlalchemy import Column, ForeignKey, Integer, String
from sqlalchemy.orm import configure_mappers, declarative_base, relationship


# --8<-- [start:allowed]
class Unmapped:
    __allow_unmapped__ = True


Base = declarative_base(cls=Unmapped)


class Guild(Base):
    __tablename__ = "guilds"

    id: int = Column(Integer, primary_key=True)
    name: str = Column(String)


class Player(Base):
    __tablename__ = "players"

    id: int = Column(Integer, primary_key=True)
    guild_id: int = Column(ForeignKey("guilds.id"))
    guild: Guild = relationship(Guild)


configure_mappers()
print("mapped")
# --8<-- [end:allowed]
