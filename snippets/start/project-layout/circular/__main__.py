from circular.guild import Guild

print(Guild.__tablename__)
