SELECT count(*) FROM staff WHERE role = 'owner' AND active = 1
