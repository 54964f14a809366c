# versions: 1.4, 2.0, 2.1
from sqlalchemy import create_engine
from sqlalchemy.orm import declarative_base

engine = create_engine("sqlite://")

# --8<-- [start:bound]
Base = declarative_base(bind=engine)
Base.metadata.create_all()
# --8<-- [end:bound]
