from sqlalchemy import create_engine

# --8<-- [start:engine]
try:
    create_engine("mysql+pymysql://localhost/game")
except ModuleNotFoundError as error:
    print(error)
    #> No module named 'pymysql'
# --8<-- [end:engine]
