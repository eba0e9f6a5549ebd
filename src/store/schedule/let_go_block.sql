DELETE FROM occupancy WHERE block_id = ?1
