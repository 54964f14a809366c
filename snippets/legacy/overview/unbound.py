# versions: 1.4, 2.0, 2.1
from sqlalchemy import MetaData, create_engine

engine = create_engine("sqlite://")

# --8<-- [start:bind]
metadata = MetaData()
metadata.bind = engine
metadata.create_all()
# --8<-- [end:bind]
