SELECT reaction_note.at, staff.name, reaction_note.text
FROM reaction_note JOIN staff ON staff.id = reaction_note.by
WHERE reaction_note.reaction_id = ?1
ORDER BY reaction_note.id
