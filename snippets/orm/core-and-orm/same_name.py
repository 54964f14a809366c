# --8<-- [start:join]
import sqlalchemy
import sqlalchemy.orm

for name in ("join", "outerjoin", "exc"):
    print(getattr(sqlalchemy, name) is getattr(sqlalchemy.orm, name))
    #> False
    #> False
    #> False
# --8<-- [end:join]
