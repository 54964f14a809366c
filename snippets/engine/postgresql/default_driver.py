# versions: 1.4, 2.0, 2.1
from sqlalchemy.engine import make_url

# --8<-- [start:driver]
url = make_url("postgresql://merlin@localhost/game")
print(url.get_dialect().driver)
# --8<-- [end:driver]
