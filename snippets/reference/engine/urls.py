from sqlalchemy import make_url

# --8<-- [start:url]
url = make_url("postgresql+psycopg://game:secret@localhost:5432/game")
print(url.host, url.port, url.database)
#> localhost 5432 game
print(url.set(database="tests"))
#> postgresql+psycopg://game:***@localhost:5432/tests
# --8<-- [end:url]
