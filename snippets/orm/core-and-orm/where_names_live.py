import sqlalchemy
from sqlalchemy import orm

# --8<-- [start:orm]
names = (
    "Session",
    "sessionmaker",
    "scoped_session",
    "Query",
    "DeclarativeBase",
    "declarative_base",
    "relationship",
    "backref",
    "joinedload",
)
for name in names:
    home = getattr(orm, name).__module__
    print(f"{name:<17}{hasattr(sqlalchemy, name)!s:<7}{home}")  # (1)!
    #> Session          False  sqlalchemy.orm.session
    #> sessionmaker     False  sqlalchemy.orm.session
    #> scoped_session   False  sqlalchemy.orm.scoping
    #> Query            False  sqlalchemy.orm.query
    #> DeclarativeBase  False  sqlalchemy.orm.decl_api
    #> declarative_base False  sqlalchemy.orm.decl_api
    #> relationship     False  sqlalchemy.orm._orm_constructors
    #> backref          False  sqlalchemy.orm._orm_constructors
    #> joinedload       False  sqlalchemy.orm.strategy_options
# --8<-- [end:orm]

# --8<-- [start:core]
names = ("create_engine", "MetaData", "Table", "ForeignKey", "String", "select", "func")
print(all(hasattr(sqlalchemy, name) for name in names))
#> True
print(any(hasattr(orm, name) for name in names))
#> False
# --8<-- [end:core]
