import sys

from game.database import engine, open_session
from game.models import Base
from game.roster import join, roster


def main(nickname: str, guild_name: str) -> None:
    Base.metadata.create_all(engine)
    with open_session.begin() as session:  # (1)!
        join(session, nickname, guild_name)
    with open_session() as session:
        for line in roster(session):
            print(line)


if __name__ == "__main__":
    main(*sys.argv[1:])
