SELECT EXISTS (SELECT 1 FROM photograph WHERE came_from = ?1)
