SELECT word FROM name_slip WHERE slip = ?1 LIMIT ?2
