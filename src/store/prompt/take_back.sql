UPDATE standard_mark
SET taken_back_at = ?2, taken_back_by = ?3
WHERE prompt_id = ?1 AND taken_back_at IS NULL
