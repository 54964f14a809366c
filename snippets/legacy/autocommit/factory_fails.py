# versions: 1.4, 2.0, 2.1
from sqlalchemy import create_engine, text
from sqlalchemy.orm import sessionmaker

engine = create_engine("sqlite://")

# --8<-- [start:fails]
SessionLocal = sessionmaker(bind=engine, autocommit=True)
print("the factory is made")
print(SessionLocal().execute(text("SELECT 'Merlin'")).scalar())
# --8<-- [end:fails]
