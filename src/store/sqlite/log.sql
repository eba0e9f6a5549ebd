-- A log beside the file: readers and the writer do not wait for each other, a commit is one append and one sync.
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
