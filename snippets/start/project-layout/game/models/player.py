from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from game.models.base import Base

if TYPE_CHECKING:
    from game.models.guild import Guild


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str] = mapped_column(unique=True)
    guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))  # (1)!
    guild: Mapped["Guild"] = relationship(back_populates="players")
