SELECT count(*) FROM photograph
