SELECT id, kept_id, merged_id, before FROM client_merge WHERE merged_id = ?1 AND undone_at IS NULL
