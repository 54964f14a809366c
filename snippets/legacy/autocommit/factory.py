# versions: 1.4, 2.0, 2.1
from sqlalchemy import create_engine, text
from sqlalchemy.orm import sessionmaker

engine = create_engine("sqlite://")

# --8<-- [start:accepted]
SessionLocal = sessionmaker(bind=engine, autocommit=False, autoflush=False)
print(SessionLocal().execute(text("SELECT 'Merlin'")).scalar())
# --8<-- [end:accepted]
