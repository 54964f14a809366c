from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

# --8<-- [start:parts]
url = make_url(
    "postgresql+psycopg://merlin:secret@db.example.org:5432/game?connect_timeout=5"
)
print(url.drivername)
#> postgresql+psycopg
print(url.username, url.password)
#> merlin secret
print(url.host, url.port)
#> db.example.org 5432
print(url.database)
#> game
print(dict(url.query))  # (1)!
#> {'connect_timeout': '5'}
# --8<-- [end:parts]

# --8<-- [start:create]
built = URL.create(
    "postgresql+psycopg",
    username="merlin",
    password="secret",
    host="db.example.org",
    port=5432,
    database="game",
    query={"connect_timeout": "5"},
)
print(built == url)
#> True
print(url.set(host="localhost", database="game_test"))  # (1)!
#> postgresql+psycopg://merlin:***@localhost:5432/game_test?connect_timeout=5
print(url.host, url.database)
#> db.example.org game
# --8<-- [end:create]

# --8<-- [start:hidden]
print(make_url(str(url)).password)
#> ***
# --8<-- [end:hidden]

# --8<-- [start:not-a-url]
for given in ("game.db", ""):
    try:
        make_url(given)
    except ArgumentError as error:
        print(error)
        #> Could not parse SQLAlchemy URL from given URL string
        #> Could not parse SQLAlchemy URL from given URL string
# --8<-- [end:not-a-url]
