SELECT count(*) FROM handover WHERE read_at IS NULL
