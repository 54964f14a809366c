from sqlalchemy import (
    Column,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Table,
    create_engine,
    insert,
    select,
    update,
)

# --8<-- [start:tables]
metadata = MetaData()
guilds = Table(
    "guilds",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False),
)
players = Table(
    "players",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("nickname", String, nullable=False),
    Column("level", Integer, nullable=False),
    Column("guild_id", Integer, ForeignKey("guilds.id"), nullable=False),
)
# --8<-- [end:tables]

engine = create_engine("sqlite://")
metadata.create_all(engine)

with engine.connect() as connection:
    # --8<-- [start:task]
    camelot = connection.execute(
        insert(guilds).values(name="Camelot").returning(guilds.c.id)
    ).scalar_one()
    connection.execute(
        insert(players),
        [
            {"nickname": "Merlin", "level": 9, "guild_id": camelot},
            {"nickname": "Arthur", "level": 4, "guild_id": camelot},
        ],
    )
    connection.execute(
        update(players)
        .where(players.c.nickname == "Arthur")
        .values(level=players.c.level + 1)
    )
    connection.commit()

    rows = connection.execute(
        select(players.c.nickname, players.c.level, guilds.c.name)
        .join_from(players, guilds)
        .order_by(players.c.nickname)
    )
    for nickname, level, guild in rows:
        print(nickname, level, guild)
        #> Arthur 5 Camelot
        #> Merlin 9 Camelot
    # --8<-- [end:task]
