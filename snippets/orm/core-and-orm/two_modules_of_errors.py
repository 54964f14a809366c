# --8<-- [start:error]
from sqlalchemy.orm import exc

try:
    print(exc.IntegrityError)  # type: ignore[attr-defined]
except AttributeError as error:
    print(error)
    #> module 'sqlalchemy.orm.exc' has no attribute 'IntegrityError'
# --8<-- [end:error]
# --8<-- [start:both]
from sqlalchemy import exc as core_exc
from sqlalchemy.orm import exc as orm_exc

for name in ("IntegrityError", "NoResultFound", "DetachedInstanceError"):
    print(f"{name:<22}", hasattr(core_exc, name), hasattr(orm_exc, name))
    #> IntegrityError         True False
    #> NoResultFound          True True
    #> DetachedInstanceError  False True
# --8<-- [end:both]
