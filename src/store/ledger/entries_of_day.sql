SELECT kind, count(*) FROM entry WHERE day = ?1 GROUP BY kind ORDER BY min(id)
