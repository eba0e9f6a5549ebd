-- The safety check: patch tests, doctors' words, findings seen and decided.

-- A patch test: planned, laid on, read. What was written by mistake is struck, never deleted.
CREATE TABLE patch_test (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id    INTEGER NOT NULL REFERENCES client (id),
    procedure_id INTEGER NOT NULL REFERENCES procedure (id),
    planned      TEXT,    -- the day
    laid         TEXT,    -- wall time
    laid_by      INTEGER REFERENCES staff (id),
    read         TEXT,    -- wall time
    read_by      INTEGER REFERENCES staff (id),
    reacted      INTEGER CHECK (reacted IN (0, 1)),
    note         TEXT    NOT NULL DEFAULT '',
    until        TEXT,    -- the first day on which it no longer counts
    written_at   INTEGER NOT NULL,
    written_by   INTEGER NOT NULL REFERENCES staff (id),
    struck_at    INTEGER,
    struck_by    INTEGER REFERENCES staff (id),
    struck_why   TEXT    NOT NULL DEFAULT '',
    CHECK (planned IS NOT NULL OR laid IS NOT NULL),
    CHECK ((laid IS NULL) = (laid_by IS NULL)),
    CHECK ((read IS NULL) = (read_by IS NULL) AND (read IS NULL) = (reacted IS NULL)),
    CHECK (read IS NULL OR laid IS NOT NULL AND read >= laid),
    CHECK ((struck_at IS NULL) = (struck_by IS NULL) AND (struck_at IS NULL) = (struck_why = ''))
) STRICT;
CREATE INDEX patch_test_of_client ON patch_test (client_id);
CREATE TRIGGER patch_test_is_kept BEFORE DELETE ON patch_test
BEGIN SELECT RAISE(ABORT, 'a patch test is struck, never deleted'); END;
CREATE TRIGGER patch_test_read_stays BEFORE UPDATE OF procedure_id, laid, read, reacted, note, until ON patch_test
WHEN OLD.read IS NOT NULL OR OLD.struck_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a patch test that was read or struck stays as it is'); END;
CREATE TRIGGER patch_test_struck_once BEFORE UPDATE OF struck_at ON patch_test WHEN OLD.struck_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a patch test is struck once'); END;

-- A doctor's word that a procedure may be done in spite of a condition, a medication, an allergy.
CREATE TABLE clearance (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    code      TEXT    NOT NULL CHECK (code <> ''),
    category  TEXT, -- none: every procedure
    doctor    TEXT    NOT NULL CHECK (doctor <> ''),
    note      TEXT    NOT NULL DEFAULT '',
    since     TEXT    NOT NULL,
    until     TEXT,
    noted_at  INTEGER NOT NULL,
    noted_by  INTEGER NOT NULL REFERENCES staff (id),
    ended_at  INTEGER,
    ended_by  INTEGER REFERENCES staff (id),
    ended_why TEXT    NOT NULL DEFAULT '',
    CHECK (until IS NULL OR until > since),
    CHECK ((ended_at IS NULL) = (ended_by IS NULL) AND (ended_at IS NULL) = (ended_why = ''))
) STRICT;
CREATE INDEX clearance_of_client ON clearance (client_id);
CREATE TRIGGER clearance_is_kept BEFORE DELETE ON clearance
BEGIN SELECT RAISE(ABORT, 'a doctor''s word is ended, never deleted'); END;
CREATE TRIGGER clearance_stays BEFORE UPDATE OF code, category, doctor, note, since, until, noted_at, noted_by ON clearance
BEGIN SELECT RAISE(ABORT, 'a doctor''s word stays as it was written'); END;
CREATE TRIGGER clearance_ends_once BEFORE UPDATE OF ended_at ON clearance WHEN OLD.ended_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a doctor''s word ends once'); END;

-- A specialist's decision in spite of stops. It belongs to a visit, or waits for the booking that is being made.
CREATE TABLE decision (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id    INTEGER NOT NULL REFERENCES client (id),
    procedure_id INTEGER NOT NULL REFERENCES procedure (id),
    visit_id     INTEGER REFERENCES visit (id),
    decided_at   INTEGER NOT NULL,
    decided_by   INTEGER NOT NULL REFERENCES staff (id),
    asked_by     INTEGER NOT NULL REFERENCES staff (id), -- whoever sat at the console
    reason       TEXT    NOT NULL CHECK (reason <> '')
) STRICT;
CREATE INDEX decision_of_client ON decision (client_id, procedure_id);
CREATE INDEX decision_of_visit ON decision (visit_id) WHERE visit_id IS NOT NULL;
CREATE TRIGGER decision_is_kept BEFORE DELETE ON decision
BEGIN SELECT RAISE(ABORT, 'a decision is never deleted'); END;
CREATE TRIGGER decision_stays BEFORE UPDATE OF procedure_id, decided_at, decided_by, asked_by, reason ON decision
BEGIN SELECT RAISE(ABORT, 'a decision is never changed'); END;
CREATE TRIGGER decision_of_one_visit BEFORE UPDATE OF visit_id ON decision WHEN OLD.visit_id IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a decision belongs to one visit'); END;

CREATE TABLE decision_mark (
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    mark        TEXT    NOT NULL CHECK (mark <> ''),
    PRIMARY KEY (decision_id, mark)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER decision_mark_stays BEFORE UPDATE ON decision_mark
BEGIN SELECT RAISE(ABORT, 'a decision is never changed'); END;
CREATE TRIGGER decision_mark_is_kept BEFORE DELETE ON decision_mark
BEGIN SELECT RAISE(ABORT, 'a decision is never deleted'); END;

-- That somebody has seen a finding, for a visit. Seen once, it is quiet until its facts, and so its mark, change.
CREATE TABLE finding_seen (
    visit_id INTEGER NOT NULL REFERENCES visit (id),
    mark     TEXT    NOT NULL CHECK (mark <> ''),
    moment   TEXT    NOT NULL CHECK (moment IN ('booking', 'arrival', 'start')),
    at       INTEGER NOT NULL,
    by       INTEGER NOT NULL REFERENCES staff (id),
    PRIMARY KEY (visit_id, mark)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER finding_seen_stays BEFORE UPDATE ON finding_seen
BEGIN SELECT RAISE(ABORT, 'what was seen stays seen'); END;
CREATE TRIGGER finding_seen_is_kept BEFORE DELETE ON finding_seen
BEGIN SELECT RAISE(ABORT, 'what was seen stays seen'); END;
