import sys

from .domain import Guild, GuildIsFullError, Player

guild = Guild("Round Table", seats=1)
guild.admit(Player("Merlin"))

try:
    guild.admit(Player("Morgana"))
except GuildIsFullError as error:
    print(error)

print("sqlalchemy" in sys.modules)
