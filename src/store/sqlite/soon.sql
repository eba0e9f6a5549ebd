-- A commit waits for nothing: neither for the disk nor for the folding of the log, which the next change does.
PRAGMA synchronous = NORMAL;
PRAGMA wal_autocheckpoint = 0;
