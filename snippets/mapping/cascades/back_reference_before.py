# versions: 1.4, 2.0, 2.1
from sqlalchemy import Column, ForeignKey, Integer, create_engine
from sqlalchemy.orm import Session, declarative_base, relationship

Base = declarative_base()


class Guild(Base):
    __tablename__ = "guilds"

    id = Column(Integer, primary_key=True)
    players = relationship("Player", back_populates="guild")


class Player(Base):
    __tablename__ = "players"

    id = Column(Integer, primary_key=True)
    guild_id = Column(ForeignKey("guilds.id"))
    guild = relationship("Guild", back_populates="players")


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

# --8<-- [start:added]
with Session(engine) as session:
    round_table = Guild()
    session.add(round_table)
    merlin = Player(guild=round_table)
    print(merlin in session)
# --8<-- [end:added]
