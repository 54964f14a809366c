from sqlalchemy.exc import (
    IntegrityError,
    MultipleResultsFound,
    NoResultFound,
    PendingRollbackError,
    SQLAlchemyError,
    UnboundExecutionError,
)
from sqlalchemy.orm.exc import (
    DetachedInstanceError,
    ObjectDeletedError,
    StaleDataError,
    UnmappedInstanceError,
)

errors = [
    IntegrityError,
    NoResultFound,
    MultipleResultsFound,
    PendingRollbackError,
    UnboundExecutionError,
    DetachedInstanceError,
    ObjectDeletedError,
    StaleDataError,
    UnmappedInstanceError,
]


# --8<-- [start:family]
for error in errors:
    classes = error.__mro__[: error.__mro__.index(SQLAlchemyError)]
    print(" < ".join(one.__name__ for one in classes))
    #> IntegrityError < DatabaseError < DBAPIError < StatementError
    #> NoResultFound < InvalidRequestError
    #> MultipleResultsFound < InvalidRequestError
    #> PendingRollbackError < InvalidRequestError
    #> UnboundExecutionError < InvalidRequestError
    #> DetachedInstanceError
    #> ObjectDeletedError < InvalidRequestError
    #> StaleDataError
    #> UnmappedInstanceError < UnmappedError < InvalidRequestError
# --8<-- [end:family]
