-- The salon, its people, its settings, what was asked and answered, and the audit log.

-- One row.
CREATE TABLE salon (
    id            INTEGER PRIMARY KEY CHECK (id = 1),
    name          TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    market        TEXT NOT NULL CHECK (market IN ('KZ', 'RU', 'PL', 'CN')),
    zone          TEXT NOT NULL,
    language      TEXT NOT NULL CHECK (language IN ('en', 'ru', 'pl', 'zh')),
    ring_id       BLOB NOT NULL CHECK (length(ring_id) = 16),
    -- Repeated from the key ring: an older ring put back is noticed.
    ring_revision INTEGER NOT NULL CHECK (ring_revision >= 0),
    set_up_at     INTEGER NOT NULL
) STRICT;

CREATE TABLE staff (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    login          TEXT NOT NULL UNIQUE CHECK (length(login) BETWEEN 1 AND 60),
    name           TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    role           TEXT NOT NULL CHECK (role IN ('administrator', 'specialist', 'manager', 'owner')),
    active         INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    -- A manager gave a one-time password, which opens nothing but the choice of a new one.
    must_change    INTEGER NOT NULL DEFAULT 0 CHECK (must_change IN (0, 1)),
    added_at       INTEGER NOT NULL,
    deactivated_at INTEGER
) STRICT;

CREATE TRIGGER staff_is_never_deleted BEFORE DELETE ON staff
BEGIN SELECT RAISE(ABORT, 'staff is deactivated, never deleted'); END;

-- A salon without an active owner could never be managed again.
CREATE TRIGGER staff_keeps_an_owner AFTER UPDATE OF active, role ON staff
WHEN NOT EXISTS (SELECT 1 FROM staff WHERE role = 'owner' AND active = 1)
BEGIN SELECT RAISE(ABORT, 'the last owner stays'); END;

-- Settings of the salon, each a JSON value under its name.
CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

-- Answers to requests that carry a key: asked again, the same answer is given and nothing is done.
CREATE TABLE answered (
    key     TEXT PRIMARY KEY CHECK (length(key) = 32),
    request BLOB NOT NULL CHECK (length(request) = 32),
    answer  TEXT NOT NULL,
    at      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX answered_at ON answered (at);

CREATE TRIGGER answered_is_never_changed BEFORE UPDATE ON answered
BEGIN SELECT RAISE(ABORT, 'an answer is never changed'); END;

-- Half-filled forms, one a person and form.
CREATE TABLE draft (
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    form     TEXT NOT NULL CHECK (length(form) BETWEEN 1 AND 60),
    body     TEXT NOT NULL CHECK (length(body) <= 262144),
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (staff_id, form)
) STRICT, WITHOUT ROWID;

-- Who asked for what, and what came of it: reads and refusals too. `seq` runs without gaps; `link` chains the rows.
CREATE TABLE audit (
    seq      INTEGER PRIMARY KEY,
    at       INTEGER NOT NULL,
    staff_id INTEGER,
    request  TEXT NOT NULL,
    -- Clients, visits and staff touched or shown, as a JSON list.
    subjects TEXT NOT NULL,
    outcome  TEXT NOT NULL,
    link     BLOB NOT NULL CHECK (length(link) = 32)
) STRICT;

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is never changed'); END;
CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is never cut'); END;
CREATE TRIGGER audit_has_no_gaps BEFORE INSERT ON audit
WHEN NEW.seq <> coalesce((SELECT max(seq) FROM audit), 0) + 1
BEGIN SELECT RAISE(ABORT, 'the audit log has no gaps'); END;
