UPDATE salon SET ring_revision = ?1 WHERE id = 1
