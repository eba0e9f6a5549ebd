SELECT handover.shift_id, handover.at, writer.name, handover.text, handover.read_at, reader.name
FROM handover
     JOIN staff AS writer ON writer.id = handover.by
     LEFT JOIN staff AS reader ON reader.id = handover.read_by
WHERE ?1 OR handover.read_at IS NULL
ORDER BY handover.shift_id DESC
LIMIT ?2
