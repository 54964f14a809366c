class GuildIsFullError(Exception):
    pass


class Player:
    def __init__(self, nickname: str) -> None:
        self.nickname = nickname


class Guild:
    def __init__(self, name: str, seats: int) -> None:
        self.name = name
        self.seats = seats
        self.players: list[Player] = []

    def admit(self, player: Player) -> None:
        if len(self.players) == self.seats:
            raise GuildIsFullError(f"{self.name} has no free seat")
        self.players.append(player)
