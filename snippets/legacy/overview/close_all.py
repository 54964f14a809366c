# versions: 2.0, 2.1
from sqlalchemy.orm import Session

# --8<-- [start:close]
Session.close_all()
# --8<-- [end:close]
