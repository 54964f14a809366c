from sqlalchemy import URL, create_engine

# --8<-- [start:engine]
engine = create_engine("sqlite:///game.db", echo=False)
engine = create_engine("postgresql+psycopg://user:secret@localhost/game")
url = URL.create("postgresql", "user", "p@ss", "localhost")
print(url.render_as_string(hide_password=False))
#> postgresql://user:p%40ss@localhost
engine = create_engine(url, pool_size=5, pool_pre_ping=True)
# --8<-- [end:engine]
