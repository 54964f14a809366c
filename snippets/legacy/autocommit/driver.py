# databases: postgresql
from sqlalchemy import create_engine

engine = create_engine("sqlite://")

# --8<-- [start:driver]
for level in ("READ COMMITTED", "AUTOCOMMIT"):
    with engine.connect().execution_options(isolation_level=level) as connection:
        driver = connection.connection.driver_connection
        assert driver
        print(level, driver.autocommit)
        #> READ COMMITTED False
        #> AUTOCOMMIT True
# --8<-- [end:driver]
