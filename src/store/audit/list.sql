SELECT audit.seq, audit.at, audit.staff_id, staff.name, audit.request, audit.subjects, audit.outcome
FROM audit LEFT JOIN staff ON staff.id = audit.staff_id
WHERE audit.seq < ?1
  AND (?2 = '' OR instr(audit.subjects, ?2) > 0 OR instr(audit.subjects, ?3) > 0)
ORDER BY audit.seq DESC
LIMIT ?4
