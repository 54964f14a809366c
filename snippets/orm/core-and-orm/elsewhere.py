import sqlalchemy
from sqlalchemy import orm

# --8<-- [start:imports]
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

names = [item.__name__ for item in (JSONB, IntegrityError, AsyncSession)]
print(any(hasattr(sqlalchemy, name) or hasattr(orm, name) for name in names))
#> False
# --8<-- [end:imports]
