UPDATE notice_told SET seen_at = ?3, seen_by = ?4 WHERE day = ?1 AND key = ?2
