INSERT INTO import (file, digest, mapping, twins, begun_at, begun_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
