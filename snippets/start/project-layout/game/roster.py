from sqlalchemy import select
from sqlalchemy.orm import Session

from game.models import Guild, Player


def join(session: Session, nickname: str, guild_name: str) -> Player:
    guild = session.scalar(select(Guild).where(Guild.name == guild_name))
    player = Player(nickname=nickname, guild=guild or Guild(name=guild_name))
    session.add(player)
    return player


def roster(session: Session) -> list[str]:
    players = session.scalars(select(Player).order_by(Player.nickname))
    return [f"{player.nickname} of {player.guild.name}" for player in players]
