UPDATE patch_test SET laid = ?2, laid_by = ?3
WHERE id = ?1 AND laid IS NULL AND struck_at IS NULL
