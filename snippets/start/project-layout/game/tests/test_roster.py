from collections.abc import Iterator

import pytest
from sqlalchemy import create_engine, func, select
from sqlalchemy.orm import Session

from game.models import Base, Guild
from game.roster import join, roster


@pytest.fixture
def session() -> Iterator[Session]:
    engine = create_engine("sqlite://")  # (1)!
    Base.metadata.create_all(engine)
    with Session(engine) as session:
        yield session
    engine.dispose()


def test_roster_is_sorted(session: Session) -> None:
    join(session, "Merlin", "Camelot")
    join(session, "Arthur", "Camelot")
    assert roster(session) == ["Arthur of Camelot", "Merlin of Camelot"]


def test_one_guild_for_both(session: Session) -> None:
    join(session, "Merlin", "Camelot")
    join(session, "Arthur", "Camelot")
    assert session.scalar(select(func.count()).select_from(Guild)) == 1
