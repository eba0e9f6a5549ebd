SELECT member_id FROM bonus_pool WHERE owner_id = ?1 ORDER BY since, member_id
