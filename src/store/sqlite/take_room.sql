-- 256 MiB in KiB: the indexes of a hundred thousand clients.
PRAGMA cache_size = -262144;
-- Pages are folded into the file once after each great transaction, not in its middle.
PRAGMA wal_autocheckpoint = 20000;
