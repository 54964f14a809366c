# databases: sqlite
from sqlalchemy import column, create_engine

# --8<-- [start:compile]
condition = column("id") == 1

for url in (
    "sqlite:///game.db",
    "postgresql+psycopg://localhost/game",
    "postgresql+psycopg2://localhost/game",
):
    engine = create_engine(url)
    print(engine.dialect.name, engine.driver, condition.compile(engine))
    #> sqlite pysqlite id = ?
    #> postgresql psycopg id = %(id_1)s::INTEGER
    #> postgresql psycopg2 id = %(id_1)s
# --8<-- [end:compile]
