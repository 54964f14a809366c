from sqlalchemy import Column, MetaData, String, Table, create_engine, insert, select

metadata = MetaData()
players = Table("players", metadata, Column("nickname", String, primary_key=True))
engine = create_engine("sqlite:///game.db")
metadata.create_all(engine)

# --8<-- [start:saved]
with engine.begin() as connection:  # (1)!
    connection.execute(insert(players).values(nickname="Merlin"))

with engine.connect() as connection:
    connection.execute(insert(players).values(nickname="Morgana"))
    connection.commit()  # (2)!
    connection.execute(insert(players).values(nickname="Arthur"))

with engine.connect() as other:
    print(other.scalars(select(players.c.nickname).order_by("nickname")).all())
    #> ['Merlin', 'Morgana']
# --8<-- [end:saved]
