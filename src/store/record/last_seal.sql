SELECT link, seq FROM record_seal ORDER BY seq DESC LIMIT 1
