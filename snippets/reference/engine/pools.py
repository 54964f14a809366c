from sqlalchemy import Engine, NullPool, create_engine, event, text

opened: list[object] = []


# --8<-- [start:ask]
def ask_thrice(engine: Engine) -> int:
    opened.clear()
    event.listen(engine, "connect", lambda *args: opened.append(args))
    for _ in range(3):
        with engine.connect() as connection:
            connection.execute(text("SELECT 1"))
    return len(opened)


# --8<-- [end:ask]

# --8<-- [start:queue]
engine = create_engine("sqlite:///game.db")
print(type(engine.pool).__name__, ask_thrice(engine))
#> QueuePool 1
# --8<-- [end:queue]

# --8<-- [start:null]
unpooled = create_engine("sqlite:///game.db", poolclass=NullPool)
print(type(unpooled.pool).__name__, ask_thrice(unpooled))
#> NullPool 3
# --8<-- [end:null]

# --8<-- [start:dispose]
old = engine.pool
engine.dispose()
print(engine.pool is old)
#> False
with engine.connect() as connection:
    print(connection.scalar(text("SELECT 1")))
    #> 1
# --8<-- [end:dispose]
