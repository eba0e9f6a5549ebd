UPDATE abonement SET version = version + 1, frozen_since = NULL, frozen_days = frozen_days + ?2, until = ?3 WHERE id = ?1
