# versions: 1.4
from sqlalchemy import Column, Integer, MetaData, String, Table, create_engine, event
from sqlalchemy.orm import Session, mapper, registry


# --8<-- [start:compare]
def statements(map_class):
    metadata = MetaData()
    players = Table(
        "players",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("nickname", String, nullable=False),
    )
    player = type("Player", (), {})
    map_class(player, players)

    engine = create_engine("sqlite://")
    sent = []

    @event.listens_for(engine, "before_cursor_execute")
    def remember(conn, cursor, statement, *rest):
        sent.append(statement)

    metadata.create_all(engine)
    with Session(engine) as session:
        merlin = player()
        merlin.nickname = "Merlin"
        session.add(merlin)
        session.commit()
        session.query(player).filter_by(nickname="Merlin").one()
    return sent


old = statements(mapper)
new = statements(registry().map_imperatively)
print(len(old), old == new)
# --8<-- [end:compare]
