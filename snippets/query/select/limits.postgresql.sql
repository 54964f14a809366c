BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

BEGIN (implicit);

INSERT INTO players (nickname) SELECT p0::VARCHAR FROM (VALUES (%(nickname__0)s::VARCHAR, 0), (%(nickname__1)s::VARCHAR, 1), (%(nickname__2)s::VARCHAR, 2), (%(nickname__3)s::VARCHAR, 3), (%(nickname__4)s::VARCHAR, 4), (%(nickname__5)s::VARCHAR, 5), (%(nickname__6)s::VARCHAR, 6), (%(nickname__7)s::VARCHAR, 7), (%(nickname__8)s::VARCHAR, 8), (%(nickname__9)s::VARCHAR, 9), (%(nickname__10)s::VARCHAR, 10), (%(nickname__11)s::VARCHAR, 11), (%(nickname__12)s::VARCHAR, 12), (%(nickname__13)s::VARCHAR, 13), (%(nickname__14)s::VARCHAR, 14), (%(nickname__15)s::VARCHAR, 15), (%(nickname__16)s::VARCHAR, 16), (%(nickname__17)s::VARCHAR, 17), (%(nickname__18)s::VARCHAR, 18), (%(nickname__19)s::VARCHAR, 19), (%(nickname__20)s::VARCHAR, 20), (%(nickname__21)s::VARCHAR, 21), (%(nickname__22)s::VARCHAR, 22), (%(nickname__23)s::VARCHAR, 23), (%(nickname__24)s::VARCHAR, 24), (%(nickname__25)s::VARCHAR, 25), (%(nickname__26)s::VARCHAR, 26), (%(nickname__27)s::VARCHAR, 27), (%(nickname__28)s::VARCHAR, 28), (%(nickname__29)s::VARCHAR, 29), (%(nickname__30)s::VARCHAR, 30), (%(nickname__31)s::VARCHAR, 31), (%(nickname__32)s::VARCHAR, 32), (%(nickname__33)s::VARCHAR, 33), (%(nickname__34)s::VARCHAR, 34), (%(nickname__35)s::VARCHAR, 35), (%(nickname__36)s::VARCHAR, 36), (%(nickname__37)s::VARCHAR, 37), (%(nickname__38)s::VARCHAR, 38), (%(nickname__39)s::VARCHAR, 39), (%(nickname__40)s::VARCHAR, 40), (%(nickname__41)s::VARCHAR, 41), (%(nickname__42)s::VARCHAR, 42), (%(nickname__43)s::VARCHAR, 43), (%(nickname__44)s::VARCHAR, 44), (%(nickname__45)s::VARCHAR, 45), (%(nickname__46)s::VARCHAR, 46), (%(nickname__47)s::VARCHAR, 47), (%(nickname__48)s::VARCHAR, 48), (%(nickname__49)s::VARCHAR, 49), (%(nickname__50)s::VARCHAR, 50), (%(nickname__51)s::VARCHAR, 51), (%(nickname__52)s::VARCHAR, 52), (%(nickname__53)s::VARCHAR, 53), (%(nickname__54)s::VARCHAR, 54), (%(nickname__55)s::VARCHAR, 55), (%(nickname__56)s::VARCHAR, 56), (%(nickname__57)s::VARCHAR, 57), (%(nickname__58)s::VARCHAR, 58), (%(nickname__59)s::VARCHAR, 59), (%(nickname__60)s::VARCHAR, 60), (%(nickname__61)s::VARCHAR, 61), (%(nickname__62)s::VARCHAR, 62), (%(nickname__63)s::VARCHAR, 63), (%(nickname__64)s::VARCHAR, 64), (%(nickname__65)s::VARCHAR, 65), (%(nickname__66)s::VARCHAR, 66), (%(nickname__67)s::VARCHAR, 67), (%(nickname__68)s::VARCHAR, 68), (%(nickname__69)s::VARCHAR, 69), (%(nickname__70)s::VARCHAR, 70), (%(nickname__71)s::VARCHAR, 71), (%(nickname__72)s::VARCHAR, 72), (%(nickname__73)s::VARCHAR, 73), (%(nickname__74)s::VARCHAR, 74), (%(nickname__75)s::VARCHAR, 75), (%(nickname__76)s::VARCHAR, 76), (%(nickname__77)s::VARCHAR, 77), (%(nickname__78)s::VARCHAR, 78), (%(nickname__79)s::VARCHAR, 79), (%(nickname__80)s::VARCHAR, 80), (%(nickname__81)s::VARCHAR, 81), (%(nickname__82)s::VARCHAR, 82), (%(nickname__83)s::VARCHAR, 83), (%(nickname__84)s::VARCHAR, 84), (%(nickname__85)s::VARCHAR, 85), (%(nickname__86)s::VARCHAR, 86), (%(nickname__87)s::VARCHAR, 87), (%(nickname__88)s::VARCHAR, 88), (%(nickname__89)s::VARCHAR, 89), (%(nickname__90)s::VARCHAR, 90), (%(nickname__91)s::VARCHAR, 91), (%(nickname__92)s::VARCHAR, 92), (%(nickname__93)s::VARCHAR, 93), (%(nickname__94)s::VARCHAR, 94), (%(nickname__95)s::VARCHAR, 95), (%(nickname__96)s::VARCHAR, 96), (%(nickname__97)s::VARCHAR, 97), (%(nickname__98)s::VARCHAR, 98), (%(nickname__99)s::VARCHAR, 99)) AS imp_sen(p0, sen_counter) ORDER BY sen_counter RETURNING players.id, players.id AS id__1;
-- {'nickname__0': 'Knight 1', 'nickname__1': 'Knight 2', 'nickname__2': 'Knight 3', 'nickname__3': 'Knight 4', 'nickname__4': 'Knight 5', 'nickname__5': 'Knight 6', 'nickname__6': 'Knight 7', 'nickname__7': 'Knight 8', 'nickname__8': 'Knight 9', 'nickname__9': 'Knight 10', 'nickname__10': 'Knight 11', 'nickname__11': 'Knight 12', 'nickname__12': 'Knight 13', 'nickname__13': 'Knight 14', 'nickname__14': 'Knight 15', 'nickname__15': 'Knight 16', 'nickname__16': 'Knight 17', 'nickname__17': 'Knight 18', 'nickname__18': 'Knight 19', 'nickname__19': 'Knight 20', 'nickname__20': 'Knight 21', 'nickname__21': 'Knight 22', 'nickname__22': 'Knight 23', 'nickname__23': 'Knight 24', 'nickname__24': 'Knight 25', 'nickname__25': 'Knight 26', 'nickname__26': 'Knight 27', 'nickname__27': 'Knight 28', 'nickname__28': 'Knight 29', 'nickname__29': 'Knight 30', 'nickname__30': 'Knight 31', 'nickname__31': 'Knight 32', 'nickname__32': 'Knight 33', 'nickname__33': 'Knight 34', 'nickname__34': 'Knight 35', 'nickname__35': 'Knight 36', 'nickname__36': 'Knight 37', 'nickname__37': 'Knight 38', 'nickname__38': 'Knight 39', 'nickname__39': 'Knight 40', 'nickname__40': 'Knight 41', 'nickname__41': 'Knight 42', 'nickname__42': 'Knight 43', 'nickname__43': 'Knight 44', 'nickname__44': 'Knight 45', 'nickname__45': 'Knight 46', 'nickname__46': 'Knight 47', 'nickname__47': 'Knight 48', 'nickname__48': 'Knight 49', 'nickname__49': 'Knight 50', 'nickname__50': 'Knight 51', 'nickname__51': 'Knight 52', 'nickname__52': 'Knight 53', 'nickname__53': 'Knight 54', 'nickname__54': 'Knight 55', 'nickname__55': 'Knight 56', 'nickname__56': 'Knight 57', 'nickname__57': 'Knight 58', 'nickname__58': 'Knight 59', 'nickname__59': 'Knight 60', 'nickname__60': 'Knight 61', 'nickname__61': 'Knight 62', 'nickname__62': 'Knight 63', 'nickname__63': 'Knight 64', 'nickname__64': 'Knight 65', 'nickname__65': 'Knight 66', 'nickname__66': 'Knight 67', 'nickname__67': 'Knight 68', 'nickname__68': 'Knight 69', 'nickname__69': 'Knight 70', 'nickname__70': 'Knight 71', 'nickname__71': 'Knight 72', 'nickname__72': 'Knight 73', 'nickname__73': 'Knight 74', 'nickname__74': 'Knight 75', 'nickname__75': 'Knight 76', 'nickname__76': 'Knight 77', 'nickname__77': 'Knight 78', 'nickname__78': 'Knight 79', 'nickname__79': 'Knight 80', 'nickname__80': 'Knight 81', 'nickname__81': 'Knight 82', 'nickname__82': 'Knight 83', 'nickname__83': 'Knight 84', 'nickname__84': 'Knight 85', 'nickname__85': 'Knight 86', 'nickname__86': 'Knight 87', 'nickname__87': 'Knight 88', 'nickname__88': 'Knight 89', 'nickname__89': 'Knight 90', 'nickname__90': 'Knight 91', 'nickname__91': 'Knight 92', 'nickname__92': 'Knight 93', 'nickname__93': 'Knight 94', 'nickname__94': 'Knight 95', 'nickname__95': 'Knight 96', 'nickname__96': 'Knight 97', 'nickname__97': 'Knight 98', 'nickname__98': 'Knight 99', 'nickname__99': 'Knight 100'}

COMMIT;

-- --8<-- [start:first]
BEGIN (implicit);

SELECT players.id, players.nickname
FROM players ORDER BY players.id;

ROLLBACK;
-- --8<-- [end:first]

-- --8<-- [start:limit]
BEGIN (implicit);

SELECT players.id, players.nickname
FROM players ORDER BY players.id
 LIMIT %(param_1)s::INTEGER;
-- {'param_1': 1}

ROLLBACK;
-- --8<-- [end:limit]

-- --8<-- [start:query]
BEGIN (implicit);

SELECT players.id AS players_id, players.nickname AS players_nickname
FROM players ORDER BY players.id
 LIMIT %(param_1)s::INTEGER;
-- {'param_1': 1}

ROLLBACK;
-- --8<-- [end:query]
