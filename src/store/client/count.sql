SELECT cards FROM client_count
