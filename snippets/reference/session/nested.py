from sqlalchemy import create_engine
from sqlalchemy.orm import Session

engine = create_engine("sqlite://")

with Session(engine) as session:
    # --8<-- [start:nested]
    print(session.in_transaction(), session.get_transaction())
    #> False None

    whole = session.begin()
    part = session.begin_nested()
    print(session.get_transaction() is whole, part.parent is whole)
    #> True True
    print(session.get_nested_transaction() is part)
    #> True

    part.rollback()
    print(session.in_transaction(), session.in_nested_transaction())
    #> True False
    # --8<-- [end:nested]
