SELECT merged_id, at FROM client_merge WHERE kept_id = ?1 AND undone_at IS NULL ORDER BY id DESC
