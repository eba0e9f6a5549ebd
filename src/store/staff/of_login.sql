SELECT id, login, name, role, active, must_change FROM staff WHERE login = ?1
