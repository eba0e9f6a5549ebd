SELECT id FROM bill WHERE id = ?1 AND paid_at IS NOT NULL
