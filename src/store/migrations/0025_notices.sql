-- What was told already, so that it is told once.

-- A notice follows from the facts and is stored nowhere; this is that it was told, and who has seen it. `key` names it by
-- numbers alone: it holds no personal data.
CREATE TABLE notice_told (
    day     TEXT    NOT NULL CHECK (length(day) = 10),
    key     TEXT    NOT NULL CHECK (length(key) BETWEEN 1 AND 80),
    told_at INTEGER NOT NULL,
    told_by INTEGER NOT NULL REFERENCES staff (id),
    seen_at INTEGER,
    seen_by INTEGER REFERENCES staff (id),
    PRIMARY KEY (day, key),
    CHECK ((seen_at IS NULL) = (seen_by IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TRIGGER notice_told_stays BEFORE UPDATE OF day, key, told_at, told_by ON notice_told
BEGIN SELECT RAISE(ABORT, 'what was told stays told'); END;

-- The patch tests that wait to be read.
CREATE INDEX patch_test_to_read ON patch_test (laid) WHERE laid IS NOT NULL AND read IS NULL AND struck_at IS NULL;
