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

-- The count at the opening, against what the last close left.
CREATE TABLE till_opening (
    shift_id   INTEGER PRIMARY KEY REFERENCES till_shift (id),
    difference INTEGER NOT NULL,
    reason     TEXT    NOT NULL DEFAULT '' CHECK (length(reason) <= 300),
    CHECK (difference = 0 OR reason <> '')
) STRICT;
CREATE TABLE till_opening_count (
    shift_id     INTEGER NOT NULL REFERENCES till_shift (id),
    denomination INTEGER NOT NULL CHECK (denomination > 0),
    pieces       INTEGER NOT NULL CHECK (pieces BETWEEN 1 AND 100000),
    PRIMARY KEY (shift_id, denomination)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER till_opening_once BEFORE INSERT ON till_opening
WHEN EXISTS (SELECT 1 FROM till_opening WHERE shift_id = NEW.shift_id)
BEGIN SELECT RAISE(ABORT, 'a count is never changed'); END;
CREATE TRIGGER till_opening_stays BEFORE UPDATE ON till_opening
BEGIN SELECT RAISE(ABORT, 'a count is never changed'); END;
CREATE TRIGGER till_opening_is_kept BEFORE DELETE ON till_opening
BEGIN SELECT RAISE(ABORT, 'a count is never deleted'); END;
-- Pieces come before the row that seals them.
CREATE TRIGGER till_opening_count_once BEFORE INSERT ON till_opening_count
WHEN EXISTS (SELECT 1 FROM till_opening WHERE shift_id = NEW.shift_id)
BEGIN SELECT RAISE(ABORT, 'a count is never changed'); END;
CREATE TRIGGER till_opening_count_stays BEFORE UPDATE ON till_opening_count
BEGIN SELECT RAISE(ABORT, 'a count is never changed'); END;
CREATE TRIGGER till_opening_count_is_kept BEFORE DELETE ON till_opening_count
BEGIN SELECT RAISE(ABORT, 'a count is never deleted'); END;

-- Cash that moved without a bill; the entry holds the two sides.
CREATE TABLE cash_move (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    shift_id      INTEGER NOT NULL REFERENCES till_shift (id),
    entry_id      INTEGER NOT NULL UNIQUE REFERENCES entry (id),
    at            INTEGER NOT NULL,
    by            INTEGER NOT NULL REFERENCES staff (id),
    reason        TEXT    NOT NULL CHECK (reason IN ('from_owner', 'from_safe', 'other_income', 'to_safe', 'to_bank',
                                                     'purchases', 'tips', 'to_owner')),
    amount        INTEGER NOT NULL CHECK (amount > 0),
    specialist_id INTEGER REFERENCES specialist (id),
    note          TEXT    NOT NULL DEFAULT '' CHECK (length(note) <= 200),
    CHECK ((specialist_id IS NOT NULL) = (reason = 'tips')),
    CHECK (note <> '' OR reason NOT IN ('other_income', 'purchases'))
) STRICT;
CREATE INDEX cash_move_by_shift ON cash_move (shift_id);
CREATE TRIGGER cash_move_stays BEFORE UPDATE ON cash_move
BEGIN SELECT RAISE(ABORT, 'a movement is never changed'); END;
CREATE TRIGGER cash_move_is_kept BEFORE DELETE ON cash_move
BEGIN SELECT RAISE(ABORT, 'a movement is never deleted'); END;

-- A close from its beginning; one that was called off stays, with its counts.
CREATE TABLE till_closing (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    shift_id      INTEGER NOT NULL REFERENCES till_shift (id),
    begun_at      INTEGER NOT NULL,
    begun_by      INTEGER NOT NULL REFERENCES staff (id),
    called_off_at INTEGER,
    called_off_by INTEGER REFERENCES staff (id),
    CHECK ((called_off_at IS NULL) = (called_off_by IS NULL))
) STRICT;
CREATE UNIQUE INDEX till_closing_one ON till_closing (shift_id) WHERE called_off_at IS NULL;
CREATE TRIGGER till_closing_not_of_a_closed_shift BEFORE INSERT ON till_closing
WHEN EXISTS (SELECT 1 FROM till_close WHERE shift_id = NEW.shift_id)
BEGIN SELECT RAISE(ABORT, 'a closed shift is final'); END;
CREATE TRIGGER till_closing_called_off_once BEFORE UPDATE ON till_closing
WHEN OLD.called_off_at IS NOT NULL OR NEW.called_off_at IS NULL OR NEW.id <> OLD.id OR NEW.shift_id <> OLD.shift_id
    OR NEW.begun_at <> OLD.begun_at OR NEW.begun_by <> OLD.begun_by
    OR EXISTS (SELECT 1 FROM till_close WHERE shift_id = OLD.shift_id)
BEGIN SELECT RAISE(ABORT, 'a close is called off once, before it is final'); END;
CREATE TRIGGER till_closing_is_kept BEFORE DELETE ON till_closing
BEGIN SELECT RAISE(ABORT, 'a close is never deleted'); END;

-- Blind counts: the pieces first, then the row that seals them.
CREATE TABLE till_seal (
    closing_id INTEGER NOT NULL REFERENCES till_closing (id),
    number     INTEGER NOT NULL CHECK (number >= 1),
    at         INTEGER NOT NULL,
    by         INTEGER NOT NULL REFERENCES staff (id),
    PRIMARY KEY (closing_id, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE till_seal_piece (
    closing_id   INTEGER NOT NULL REFERENCES till_closing (id),
    number       INTEGER NOT NULL CHECK (number >= 1),
    denomination INTEGER NOT NULL CHECK (denomination > 0),
    pieces       INTEGER NOT NULL CHECK (pieces BETWEEN 1 AND 100000),
    PRIMARY KEY (closing_id, number, denomination)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER till_seal_in_order BEFORE INSERT ON till_seal
WHEN NEW.number <> 1 + (SELECT count(*) FROM till_seal WHERE closing_id = NEW.closing_id)
BEGIN SELECT RAISE(ABORT, 'a sealed count is never changed'); END;
CREATE TRIGGER till_seal_while_closing BEFORE INSERT ON till_seal
WHEN (SELECT called_off_at FROM till_closing WHERE id = NEW.closing_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the close was called off'); END;
CREATE TRIGGER till_seal_stays BEFORE UPDATE ON till_seal
BEGIN SELECT RAISE(ABORT, 'a sealed count is never changed'); END;
CREATE TRIGGER till_seal_is_kept BEFORE DELETE ON till_seal
BEGIN SELECT RAISE(ABORT, 'a sealed count is never deleted'); END;
CREATE TRIGGER till_seal_piece_before_seal BEFORE INSERT ON till_seal_piece
WHEN EXISTS (SELECT 1 FROM till_seal WHERE closing_id = NEW.closing_id AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'a sealed count is never changed'); END;
CREATE TRIGGER till_seal_piece_stays BEFORE UPDATE ON till_seal_piece
BEGIN SELECT RAISE(ABORT, 'a sealed count is never changed'); END;
CREATE TRIGGER till_seal_piece_is_kept BEFORE DELETE ON till_seal_piece
BEGIN SELECT RAISE(ABORT, 'a sealed count is never deleted'); END;

-- What the slips of the terminals say. A slip typed wrongly is typed again: the last counts, the others stay.
CREATE TABLE till_terminal (
    closing_id INTEGER NOT NULL REFERENCES till_closing (id),
    number     INTEGER NOT NULL CHECK (number >= 1),
    card       INTEGER NOT NULL,
    transfer   INTEGER NOT NULL,
    at         INTEGER NOT NULL,
    by         INTEGER NOT NULL REFERENCES staff (id),
    PRIMARY KEY (closing_id, number)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER till_terminal_in_order BEFORE INSERT ON till_terminal
WHEN NEW.number <> 1 + (SELECT count(*) FROM till_terminal WHERE closing_id = NEW.closing_id)
BEGIN SELECT RAISE(ABORT, 'a typed slip is never changed'); END;
CREATE TRIGGER till_terminal_stays BEFORE UPDATE ON till_terminal
BEGIN SELECT RAISE(ABORT, 'a typed slip is never changed'); END;
CREATE TRIGGER till_terminal_is_kept BEFORE DELETE ON till_terminal
BEGIN SELECT RAISE(ABORT, 'a typed slip is never deleted'); END;

-- The report as it was written at the close (domain::till::ShiftReport), in JSON; empty for shifts closed before.
ALTER TABLE till_close ADD COLUMN report TEXT NOT NULL DEFAULT '';

-- What the one who closes tells the next who opens.
CREATE TABLE handover (
    shift_id INTEGER PRIMARY KEY REFERENCES till_shift (id),
    at       INTEGER NOT NULL,
    by       INTEGER NOT NULL REFERENCES staff (id),
    text     TEXT    NOT NULL CHECK (text <> '' AND length(text) <= 1000),
    read_at  INTEGER,
    read_by  INTEGER REFERENCES staff (id),
    CHECK ((read_at IS NULL) = (read_by IS NULL))
) STRICT;
CREATE INDEX handover_unread ON handover (shift_id) WHERE read_at IS NULL;
CREATE TRIGGER handover_read_once BEFORE UPDATE ON handover
WHEN OLD.read_at IS NOT NULL OR NEW.read_at IS NULL OR NEW.shift_id <> OLD.shift_id OR NEW.at <> OLD.at
    OR NEW.by <> OLD.by OR NEW.text <> OLD.text
BEGIN SELECT RAISE(ABORT, 'a note is never changed'); END;
CREATE TRIGGER handover_is_kept BEFORE DELETE ON handover
BEGIN SELECT RAISE(ABORT, 'a note is never deleted'); END;

-- What stands in the way of a close is found without walking through all visits.
CREATE INDEX visit_unpaid ON visit (starts_at) WHERE state = 'to_pay';
