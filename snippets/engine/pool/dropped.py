# databases: postgresql
from sqlalchemy import create_engine, text
from sqlalchemy.exc import OperationalError

URL = "postgresql+psycopg://localhost/game"
admin = create_engine(URL)


# --8<-- [start:drop]
def drop_connections() -> None:
    with admin.connect() as connection:
        connection.execute(
            text(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
                "WHERE application_name = 'game'"
            )
        )


# --8<-- [end:drop]

# --8<-- [start:plain]
engine = create_engine(URL, connect_args={"application_name": "game"})
with engine.connect() as first, engine.connect() as second:
    print(first.scalar(text("SELECT 1")), second.scalar(text("SELECT 1")))
    #> 1 1

drop_connections()
try:
    with engine.connect() as connection:
        connection.scalar(text("SELECT 1"))
except OperationalError as error:
    print(type(error).__name__, error.connection_invalidated)
    #> OperationalError True

with engine.connect() as connection:
    print(connection.scalar(text("SELECT 1")))  # (1)!
    #> 1
# --8<-- [end:plain]
engine.dispose()

# --8<-- [start:ping]
engine = create_engine(
    URL, connect_args={"application_name": "game"}, pool_pre_ping=True
)
with engine.connect() as connection:
    print(connection.scalar(text("SELECT 1")))
    #> 1

drop_connections()
with engine.connect() as connection:
    print(connection.scalar(text("SELECT 1")))
    #> 1
# --8<-- [end:ping]

# --8<-- [start:inside]
with engine.connect() as connection:
    connection.scalar(text("SELECT 1"))
    drop_connections()
    try:
        connection.scalar(text("SELECT 1"))
    except OperationalError as error:
        print(type(error).__name__)
        #> OperationalError
# --8<-- [end:inside]
