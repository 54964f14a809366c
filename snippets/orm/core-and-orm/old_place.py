import warnings

from sqlalchemy.ext.declarative import declarative_base

# --8<-- [start:warning]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    Base = declarative_base()

print(caught[0].category.__name__)
#> MovedIn20Warning
print(str(caught[0].message).partition(" is ")[2].partition(". ")[0])
#> now available as sqlalchemy.orm.declarative_base()
# --8<-- [end:warning]
