SELECT seq, link FROM audit ORDER BY seq DESC LIMIT 1
