SELECT id, login, name, role, active, must_change FROM staff ORDER BY active DESC, name, id
