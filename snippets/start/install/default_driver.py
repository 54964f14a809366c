from sqlalchemy import make_url

# --8<-- [start:urls]
for url in ["sqlite://", "postgresql://", "postgresql+psycopg2://"]:
    dialect = make_url(url).get_dialect()
    print(url, dialect.name, dialect.driver)
    #> sqlite:// sqlite pysqlite
    #> postgresql:// postgresql psycopg
    #> postgresql+psycopg2:// postgresql psycopg2
# --8<-- [end:urls]
