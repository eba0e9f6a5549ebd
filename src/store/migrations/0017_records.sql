-- Records of visits: what was done, with what, where; signed, corrected only by addition. A record hangs on its visit
-- and goes with it where cards are made one.

-- Whether photographs are taken before and after.
ALTER TABLE procedure ADD COLUMN photographs INTEGER NOT NULL DEFAULT 0 CHECK (photographs IN (0, 1));
UPDATE procedure SET photographs = 1 WHERE category IN
    ('peel', 'biorevitalisation', 'filler', 'botulinum', 'lipolytic', 'plasma', 'threads', 'needling', 'energy', 'light',
     'resurfacing', 'removal', 'permanent_makeup');

CREATE TABLE record (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    visit_id   INTEGER NOT NULL UNIQUE REFERENCES visit (id),
    version    INTEGER NOT NULL DEFAULT 1,
    sheet      TEXT    NOT NULL CHECK (sheet <> ''),  -- domain::record::Sheet, in JSON
    written_at INTEGER NOT NULL,
    written_by INTEGER NOT NULL REFERENCES staff (id),
    signed_at  INTEGER,
    signed_by  INTEGER REFERENCES staff (id),
    CHECK ((signed_at IS NULL) = (signed_by IS NULL))
) STRICT;
CREATE TRIGGER record_begins_unsigned BEFORE INSERT ON record
WHEN NEW.signed_at IS NOT NULL OR EXISTS (SELECT 1 FROM record WHERE visit_id = NEW.visit_id)
BEGIN SELECT RAISE(ABORT, 'a record is written before it is signed'); END;
CREATE TRIGGER record_signed_stays BEFORE UPDATE ON record
WHEN OLD.signed_at IS NOT NULL OR NEW.id <> OLD.id OR NEW.visit_id <> OLD.visit_id
BEGIN SELECT RAISE(ABORT, 'a signed record is never changed'); END;
CREATE TRIGGER record_is_kept BEFORE DELETE ON record
BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE record_addition (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    record_id INTEGER NOT NULL REFERENCES record (id),
    at        INTEGER NOT NULL,
    by        INTEGER NOT NULL REFERENCES staff (id),
    text      TEXT    NOT NULL CHECK (text <> '' AND length(text) <= 2000)
) STRICT;
CREATE INDEX record_addition_by_record ON record_addition (record_id);
CREATE TRIGGER record_addition_only_to_signed BEFORE INSERT ON record_addition
WHEN (SELECT signed_at FROM record WHERE id = NEW.record_id) IS NULL
BEGIN SELECT RAISE(ABORT, 'only a signed record is added to'); END;
CREATE TRIGGER record_addition_stays BEFORE UPDATE ON record_addition
BEGIN SELECT RAISE(ABORT, 'an addition is never changed'); END;
CREATE TRIGGER record_addition_is_kept BEFORE DELETE ON record_addition
BEGIN SELECT RAISE(ABORT, 'an addition is never deleted'); END;

-- The chain of signatures: a link for each signed record and each addition, in the order in which they came, under the
-- key of the ledger's chain.
CREATE TABLE record_seal (
    seq         INTEGER PRIMARY KEY,
    record_id   INTEGER NOT NULL REFERENCES record (id),
    addition_id INTEGER UNIQUE REFERENCES record_addition (id),
    link        BLOB    NOT NULL CHECK (length(link) = 32)
) STRICT;
CREATE UNIQUE INDEX record_seal_once ON record_seal (record_id) WHERE addition_id IS NULL;
CREATE TRIGGER record_seal_in_order BEFORE INSERT ON record_seal
WHEN NEW.seq <> coalesce((SELECT max(seq) FROM record_seal), 0) + 1
BEGIN SELECT RAISE(ABORT, 'seals follow one another'); END;
CREATE TRIGGER record_seal_stays BEFORE UPDATE ON record_seal
BEGIN SELECT RAISE(ABORT, 'a seal is never changed'); END;
CREATE TRIGGER record_seal_is_kept BEFORE DELETE ON record_seal
BEGIN SELECT RAISE(ABORT, 'a seal is never deleted'); END;

-- Why a client went to pay although something was missing that a visit usually has.
CREATE TABLE visit_without (
    id       INTEGER PRIMARY KEY,
    visit_id INTEGER NOT NULL REFERENCES visit (id),
    at       INTEGER NOT NULL,
    by       INTEGER NOT NULL REFERENCES staff (id),
    missing  TEXT    NOT NULL CHECK (missing <> ''), -- words of domain::record::Missing, joined by |
    reason   TEXT    NOT NULL CHECK (reason <> '' AND length(reason) <= 300)
) STRICT;
CREATE INDEX visit_without_by_visit ON visit_without (visit_id);
CREATE TRIGGER visit_without_stays BEFORE UPDATE ON visit_without
BEGIN SELECT RAISE(ABORT, 'a reason given is never changed'); END;
CREATE TRIGGER visit_without_is_kept BEFORE DELETE ON visit_without
BEGIN SELECT RAISE(ABORT, 'a reason given is never deleted'); END;
