from sqlalchemy import URL, make_url
from sqlalchemy.exc import NoSuchModuleError

# --8<-- [start:driver]
print(make_url("postgresql+psycopg://localhost/game").get_dialect().driver)
#> psycopg
print(make_url("postgresql+psycopg2://localhost/game").get_dialect().driver)
#> psycopg2
print(make_url("postgresql://localhost/game").get_dialect().driver)  # (1)!
#> psycopg
# --8<-- [end:driver]

# --8<-- [start:password]
url = URL.create(
    "postgresql+psycopg",
    username="game",
    password="p@ss:w/rd%",
    host="localhost",
    port=5432,
    database="game",
)
print(url)  # (1)!
#> postgresql+psycopg://game:***@localhost:5432/game
print(url.render_as_string(hide_password=False))
#> postgresql+psycopg://game:p%40ss%3Aw%2Frd%25@localhost:5432/game
# --8<-- [end:password]

# --8<-- [start:unescaped]
wrong = make_url("postgresql+psycopg://game:p@ss@localhost/game")
print(wrong.password, wrong.host)
#> p ss@localhost
# --8<-- [end:unescaped]

# --8<-- [start:old-scheme]
given = make_url("postgres://game:secret@localhost/game")
try:
    given.get_dialect()
except NoSuchModuleError as error:
    print(error)
    #> Can't load plugin: sqlalchemy.dialects:postgres

print(given.set(drivername="postgresql+psycopg"))
#> postgresql+psycopg://game:***@localhost/game
# --8<-- [end:old-scheme]
