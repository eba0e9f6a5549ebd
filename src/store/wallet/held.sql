SELECT kind, total FROM held
