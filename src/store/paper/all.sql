SELECT kind, of_id, made_at, made_by, document, seal FROM paper
