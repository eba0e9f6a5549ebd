-- Who left the desk and when, and telephone calls.

-- A stretch of time for which somebody left the desk. `place` is where they stood; `place_id` has no reference on purpose:
-- it leads whoever comes next to a card, a visit or a bill, and the card of a merged client leads on to the kept one.
CREATE TABLE away (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    since    INTEGER NOT NULL,
    minutes  INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 60), -- for how long the desk might stand empty then
    place    TEXT    NOT NULL CHECK (place IN (
                 'today', 'find', 'book', 'who_pays', 'bills', 'till', 'goods', 'calls', 'card', 'wallet', 'anamnesis',
                 'plan', 'timeline', 'consents', 'record', 'pay', 'pay_bill')),
    place_id INTEGER,
    cover    TEXT    NOT NULL DEFAULT '' CHECK (cover IN ('', 'logged_in', 'named', 'nobody')),
    cover_by INTEGER REFERENCES staff (id),
    cover_at INTEGER,
    ended    TEXT    NOT NULL DEFAULT '' CHECK (ended IN ('', 'back', 'day_over')),
    ended_at INTEGER,
    CHECK ((cover IN ('logged_in', 'named')) = (cover_by IS NOT NULL)),
    CHECK ((cover = '') = (cover_at IS NULL)),
    CHECK ((ended = '') = (ended_at IS NULL)),
    CHECK (cover NOT IN ('named', 'nobody') OR ended <> ''),
    CHECK (cover_by IS NULL OR cover_by <> staff_id)
) STRICT;
CREATE UNIQUE INDEX away_once_at_a_time ON away (staff_id) WHERE ended = '';
CREATE INDEX away_by_time ON away (since);
CREATE TRIGGER away_begins_open BEFORE INSERT ON away
WHEN NEW.ended <> '' OR NEW.cover <> '' OR EXISTS (SELECT 1 FROM away WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'an absence begins open'); END;
CREATE TRIGGER away_stays BEFORE UPDATE OF id, staff_id, since, minutes, place, place_id ON away
BEGIN SELECT RAISE(ABORT, 'an absence is never changed'); END;
CREATE TRIGGER away_covered_once BEFORE UPDATE OF cover, cover_by, cover_at ON away
WHEN OLD.cover <> ''
BEGIN SELECT RAISE(ABORT, 'who stood in is said once'); END;
CREATE TRIGGER away_ends_once BEFORE UPDATE OF ended, ended_at ON away
WHEN OLD.ended <> ''
BEGIN SELECT RAISE(ABORT, 'an absence ends once'); END;
CREATE TRIGGER away_is_kept BEFORE DELETE ON away
BEGIN SELECT RAISE(ABORT, 'an absence is never deleted'); END;

-- Telephone calls. What was told may be written on while the call is open; what follows is `callback_try`.
CREATE TABLE phone_call (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    at         INTEGER NOT NULL,
    by         INTEGER NOT NULL REFERENCES staff (id),
    guest      INTEGER NOT NULL CHECK (guest IN (0, 1)), -- whether a guest was there when it rang
    state      TEXT    NOT NULL CHECK (state IN ('open', 'done', 'callback', 'settled', 'dropped')),
    caller     TEXT    NOT NULL DEFAULT '' CHECK (length(caller) <= 80),
    number     TEXT    NOT NULL DEFAULT '' CHECK (length(number) <= 40),
    e164       TEXT    NOT NULL DEFAULT '' CHECK (length(e164) <= 16),
    note       TEXT    NOT NULL DEFAULT '' CHECK (length(note) <= 1000),
    client_id  INTEGER REFERENCES client (id),
    ended_at   INTEGER,
    ended_by   INTEGER REFERENCES staff (id),
    back_wall  TEXT CHECK (length(back_wall) = 16), -- when to call back, on the salon's wall
    back_at    INTEGER,
    settled_at INTEGER,
    settled_by INTEGER REFERENCES staff (id),
    CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
    CHECK ((state = 'open') = (ended_at IS NULL)),
    CHECK ((back_wall IS NULL) = (back_at IS NULL)),
    CHECK ((state IN ('callback', 'settled')) = (back_at IS NOT NULL)),
    CHECK (state NOT IN ('callback', 'settled') OR number <> '' OR client_id IS NOT NULL),
    CHECK ((settled_at IS NULL) = (settled_by IS NULL)),
    CHECK ((state = 'settled') = (settled_at IS NOT NULL))
) STRICT;
CREATE INDEX phone_call_by_time ON phone_call (at);
CREATE INDEX phone_call_by_client ON phone_call (client_id) WHERE client_id IS NOT NULL;
CREATE UNIQUE INDEX phone_call_one_line ON phone_call (state) WHERE state = 'open';
CREATE INDEX phone_call_waiting ON phone_call (back_at) WHERE state = 'callback';
CREATE TRIGGER phone_call_begins_open BEFORE INSERT ON phone_call
WHEN NEW.state <> 'open' OR EXISTS (SELECT 1 FROM phone_call WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a call begins open'); END;
-- Whose call it was changes after its end in one way alone: two cards become one, or two again.
CREATE TRIGGER phone_call_stays BEFORE UPDATE OF id, at, by, guest ON phone_call
BEGIN SELECT RAISE(ABORT, 'when a call came is never changed'); END;
CREATE TRIGGER phone_call_written_while_open BEFORE UPDATE OF caller, number, e164, note, ended_at, ended_by ON phone_call
WHEN OLD.state <> 'open'
BEGIN SELECT RAISE(ABORT, 'a call that ended is never changed'); END;
CREATE TRIGGER phone_call_goes_forward BEFORE UPDATE OF state, back_wall, back_at ON phone_call
WHEN NOT (OLD.state = 'open' OR (OLD.state = 'callback' AND NEW.state IN ('callback', 'settled')))
BEGIN SELECT RAISE(ABORT, 'a call that ended is never changed'); END;
CREATE TRIGGER phone_call_is_kept BEFORE DELETE ON phone_call
BEGIN SELECT RAISE(ABORT, 'a call is never deleted'); END;

-- Every try to call back.
CREATE TABLE callback_try (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    call_id INTEGER NOT NULL REFERENCES phone_call (id),
    at      INTEGER NOT NULL,
    by      INTEGER NOT NULL REFERENCES staff (id),
    outcome TEXT    NOT NULL CHECK (outcome IN ('reached', 'no_answer', 'not_needed')),
    note    TEXT    NOT NULL DEFAULT '' CHECK (length(note) <= 1000)
) STRICT;
CREATE INDEX callback_try_by_call ON callback_try (call_id);
CREATE TRIGGER callback_try_of_a_promise BEFORE INSERT ON callback_try
WHEN EXISTS (SELECT 1 FROM callback_try WHERE id = NEW.id)
  OR NOT EXISTS (SELECT 1 FROM phone_call WHERE id = NEW.call_id AND state = 'callback')
BEGIN SELECT RAISE(ABORT, 'a try belongs to a call that was promised'); END;
CREATE TRIGGER callback_try_stays BEFORE UPDATE ON callback_try
BEGIN SELECT RAISE(ABORT, 'a try is never changed'); END;
CREATE TRIGGER callback_try_is_kept BEFORE DELETE ON callback_try
BEGIN SELECT RAISE(ABORT, 'a try is never deleted'); END;
