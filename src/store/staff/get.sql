SELECT id, login, name, role, active, must_change FROM staff WHERE id = ?1
