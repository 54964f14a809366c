from sqlalchemy import Engine, create_engine, event, text

events: list[str] = []
engines: list[Engine] = []


# --8<-- [start:ask]
def make_engine() -> Engine:
    engine = create_engine("sqlite:///game.db")
    engines.append(engine)  # (1)!
    event.listen(engine, "connect", lambda *args: events.append("open"))
    event.listen(engine, "close", lambda *args: events.append("close"))
    return engine


def ask(engine: Engine) -> None:
    with engine.connect() as connection:
        connection.execute(text("SELECT 1"))
        # --8<-- [end:ask]


# --8<-- [start:each]
for _ in range(10):
    ask(make_engine())

print(events.count("open"), events.count("close"))
#> 10 0
# --8<-- [end:each]

events.clear()

# --8<-- [start:one]
engine = make_engine()
for _ in range(10):
    ask(engine)

print(events.count("open"), events.count("close"))
#> 1 0
# --8<-- [end:one]
