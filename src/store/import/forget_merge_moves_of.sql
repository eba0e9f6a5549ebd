DELETE FROM client_merge_move
WHERE merge_id IN (SELECT id FROM client_merge WHERE merged_id = ?1 AND undone_at IS NOT NULL)
