# --8<-- [start:imports]
from sqlalchemy.orm import Mapped, mapped_column, relationship

from circular.base import Base
from circular.player import Player
# --8<-- [end:imports]


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    players: Mapped[list[Player]] = relationship(back_populates="guild")
