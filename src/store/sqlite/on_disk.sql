-- A commit waits for the disk, and folds the log into the file when it has grown to 4 MiB.
PRAGMA synchronous = FULL;
PRAGMA wal_autocheckpoint = 1000;
