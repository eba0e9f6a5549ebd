SELECT approval.id, approval.purpose, approval.asked_by, approval.given_by, staff.role, approval.at, approval.reason,
       approval.used_at IS NOT NULL
FROM approval JOIN staff ON staff.id = approval.given_by
WHERE approval.id = ?1
