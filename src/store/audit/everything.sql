SELECT seq, at, staff_id, request, subjects, outcome, link FROM audit ORDER BY seq
