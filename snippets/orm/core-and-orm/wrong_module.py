# --8<-- [start:error]
try:
    from sqlalchemy import Session  # type: ignore[attr-defined]
except ImportError as error:
    print(str(error).partition(" (")[0])
    #> cannot import name 'Session' from 'sqlalchemy'
# --8<-- [end:error]
# --8<-- [start:cure]
from sqlalchemy.orm import Session

print(Session.__module__)
#> sqlalchemy.orm.session
# --8<-- [end:cure]
