-- The versions of the service standard.

-- Each version as the file that it was: prompts name the version by which they were made, and a score of last month is
-- read by last month's rules.
CREATE TABLE standard (
    version  INTEGER PRIMARY KEY CHECK (version >= 1),
    body     TEXT    NOT NULL CHECK (body <> '' AND length(body) <= 524288),
    hash     BLOB    NOT NULL CHECK (length(hash) = 32), -- of the body
    origin   TEXT    NOT NULL CHECK (origin IN ('built_in', 'console', 'file', 'restored')),
    based_on INTEGER REFERENCES standard (version), -- the one that was changed, or the one that was brought back
    saved_at INTEGER NOT NULL,
    saved_by INTEGER REFERENCES staff (id), -- none: kept by the program when it was first used
    CHECK (based_on IS NULL OR based_on < version),
    CHECK (saved_by IS NOT NULL OR origin = 'built_in')
) STRICT;

CREATE TRIGGER standard_has_no_gaps BEFORE INSERT ON standard
WHEN NEW.version <> coalesce((SELECT max(version) FROM standard), 0) + 1
BEGIN SELECT RAISE(ABORT, 'versions of the standard are numbered without gaps'); END;
CREATE TRIGGER standard_stays BEFORE UPDATE ON standard
BEGIN SELECT RAISE(ABORT, 'a version of the standard is never changed'); END;
CREATE TRIGGER standard_is_kept BEFORE DELETE ON standard
BEGIN SELECT RAISE(ABORT, 'a version of the standard is never deleted'); END;
