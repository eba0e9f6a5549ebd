DELETE FROM bonus_pool WHERE member_id = ?1
