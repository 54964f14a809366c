from typing import TYPE_CHECKING

from sqlalchemy.orm import Mapped, mapped_column, relationship

from game.models.base import Base

if TYPE_CHECKING:  # (1)!
    from game.models.player import Player


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    players: Mapped[list["Player"]] = relationship(back_populates="guild")  # (2)!
