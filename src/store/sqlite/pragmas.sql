PRAGMA foreign_keys = ON;
-- Functions that do harm may not be called from the schema, in case somebody planted one there.
PRAGMA trusted_schema = OFF;
PRAGMA cell_size_check = ON;
-- 16 MiB in KiB: with 2 MiB the day is nine times slower, with 64 MiB it gains nothing.
PRAGMA cache_size = -16384;
PRAGMA temp_store = MEMORY;
-- What is deleted is overwritten.
PRAGMA secure_delete = ON;
-- INSERT OR REPLACE deletes the old row: without this, unseen by the triggers that forbid deletion.
PRAGMA recursive_triggers = ON;
