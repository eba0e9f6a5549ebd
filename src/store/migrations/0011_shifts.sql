-- A manager's word, and the shift from its opening count to its final report.

-- A word given on the spot for one thing above somebody's limit, used at most once.
CREATE TABLE approval (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    purpose  TEXT    NOT NULL CHECK (purpose IN ('discount', 'refund', 'debt', 'difference', 'override')),
    asked_by INTEGER NOT NULL REFERENCES staff (id),
    given_by INTEGER NOT NULL REFERENCES staff (id),
    at       INTEGER NOT NULL,
    reason   TEXT    NOT NULL CHECK (reason <> '' AND length(reason) <= 300),
    used_at  INTEGER
) STRICT;
CREATE TRIGGER approval_used_once BEFORE UPDATE ON approval
WHEN OLD.used_at IS NOT NULL OR NEW.used_at IS NULL OR NEW.id <> OLD.id OR NEW.purpose <> OLD.purpose
    OR NEW.asked_by <> OLD.asked_by OR NEW.given_by <> OLD.given_by OR NEW.at <> OLD.at OR NEW.reason <> OLD.reason
BEGIN SELECT RAISE(ABORT, 'an approval is used once and never changed'); END;
CREATE TRIGGER approval_is_kept BEFORE DELETE ON approval
BEGIN SELECT RAISE(ABORT, 'an approval is never deleted'); END;

-- What was done above a limit while no manager was in the house: open until one has looked at it.
CREATE TABLE override (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    kind       TEXT    NOT NULL CHECK (kind IN ('discount', 'refund', 'stock')),
    bill_id    INTEGER REFERENCES bill (id),
    shift_id   INTEGER NOT NULL REFERENCES till_shift (id),
    at         INTEGER NOT NULL,
    by         INTEGER NOT NULL REFERENCES staff (id),
    amount     INTEGER NOT NULL CHECK (amount >= 0),
    reason     TEXT    NOT NULL CHECK (reason <> '' AND length(reason) <= 300),
    settled_at INTEGER,
    settled_by INTEGER REFERENCES staff (id),
    word       TEXT    NOT NULL DEFAULT '' CHECK (length(word) <= 300),
    CHECK ((settled_at IS NULL) = (settled_by IS NULL)),
    CHECK ((settled_at IS NULL) = (word = ''))
) STRICT;
CREATE INDEX override_open ON override (id) WHERE settled_at IS NULL;
CREATE INDEX override_by_shift ON override (shift_id);
CREATE TRIGGER override_settled_once BEFORE UPDATE ON override
WHEN OLD.settled_at IS NOT NULL OR NEW.settled_at IS NULL OR NEW.id <> OLD.id OR NEW.kind <> OLD.kind
    OR NEW.bill_id IS NOT OLD.bill_id OR NEW.shift_id <> OLD.shift_id OR NEW.at <> OLD.at OR NEW.by <> OLD.by
    OR NEW.amount <> OLD.amount OR NEW.reason <> OLD.reason
BEGIN SELECT RAISE(ABORT, 'an override is settled once and never changed'); END;
CREATE TRIGGER override_is_kept BEFORE DELETE ON override
BEGIN SELECT RAISE(ABORT, 'an override is never deleted'); END;
