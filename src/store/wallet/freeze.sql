UPDATE abonement SET version = version + 1, frozen_since = ?2 WHERE id = ?1
