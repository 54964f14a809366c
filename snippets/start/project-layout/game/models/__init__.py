from game.models.base import Base
from game.models.guild import Guild
from game.models.player import Player

__all__ = ["Base", "Guild", "Player"]
