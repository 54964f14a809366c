from sqlalchemy import create_engine
from sqlalchemy.orm import sessionmaker

engine = create_engine("sqlite://")

# --8<-- [start:misspelt]
GameSession = sessionmaker(engine, expire_on_comit=False)

try:
    GameSession()
except TypeError as error:
    print(str(error).partition(". ")[0])
    #> Session.__init__() got an unexpected keyword argument 'expire_on_comit'
# --8<-- [end:misspelt]
