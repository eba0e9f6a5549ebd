DELETE FROM name_slip WHERE slip = ?1 AND word = ?2
