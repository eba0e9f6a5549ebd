SELECT owner_id FROM bonus_pool WHERE member_id = ?1
