# versions: 1.4
from sqlalchemy import create_engine

# --8<-- [start:future]
engine = create_engine("sqlite://", future=True)
engine.execute("SELECT 'Merlin'")
# --8<-- [end:future]
