DELETE FROM client_merge WHERE merged_id = ?1 AND undone_at IS NOT NULL
