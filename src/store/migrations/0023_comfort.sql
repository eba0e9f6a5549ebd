-- What makes clients feel at home. A line of a card is noted and ended, never changed; at a visit, drinks and coats are
-- noted and struck, never deleted.

CREATE TABLE client_comfort (
    id         INTEGER PRIMARY KEY,
    client_id  INTEGER NOT NULL REFERENCES client (id),
    kind       TEXT    NOT NULL CHECK (kind IN ('drink', 'silence', 'do_not_ring', 'baby_asleep', 'little_thing')),
    drink      TEXT    NOT NULL DEFAULT '' CHECK (length(drink) <= 20),
    words      TEXT    NOT NULL DEFAULT '' CHECK (length(words) <= 120),
    from_time  TEXT    CHECK (length(from_time) = 5),
    until_time TEXT    CHECK (length(until_time) = 5),
    noted_at   INTEGER NOT NULL,
    noted_by   INTEGER NOT NULL REFERENCES staff (id),
    ended_at   INTEGER,
    ended_by   INTEGER REFERENCES staff (id),
    CHECK ((kind = 'drink') = (drink <> '')),
    CHECK (words = '' OR kind IN ('drink', 'little_thing')),
    CHECK (words <> '' OR kind <> 'little_thing'),
    CHECK ((from_time IS NULL) = (until_time IS NULL)),
    CHECK (from_time IS NULL OR kind = 'baby_asleep'),
    CHECK ((ended_at IS NULL) = (ended_by IS NULL))
) STRICT;
CREATE INDEX client_comfort_of_client ON client_comfort (client_id, id);
CREATE TRIGGER client_comfort_is_kept BEFORE DELETE ON client_comfort
BEGIN SELECT RAISE(ABORT, 'what a client likes is ended, never deleted'); END;
CREATE TRIGGER client_comfort_stays
BEFORE UPDATE OF kind, drink, words, from_time, until_time, noted_at, noted_by ON client_comfort
BEGIN SELECT RAISE(ABORT, 'what a client likes is noted anew, never changed'); END;
CREATE TRIGGER client_comfort_ended_stays BEFORE UPDATE OF ended_at, ended_by ON client_comfort
WHEN OLD.ended_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'what has ended stays so'); END;

-- Drinks that were brought.
CREATE TABLE visit_drink (
    id        INTEGER PRIMARY KEY,
    visit_id  INTEGER NOT NULL REFERENCES visit (id),
    drink     TEXT    NOT NULL CHECK (length(drink) BETWEEN 1 AND 20),
    words     TEXT    NOT NULL DEFAULT '' CHECK (length(words) <= 120),
    at        INTEGER NOT NULL,
    by        INTEGER NOT NULL REFERENCES staff (id),
    struck_at INTEGER,
    struck_by INTEGER REFERENCES staff (id),
    CHECK ((struck_at IS NULL) = (struck_by IS NULL))
) STRICT;
CREATE INDEX visit_drink_of_visit ON visit_drink (visit_id, id);
CREATE TRIGGER visit_drink_is_kept BEFORE DELETE ON visit_drink
BEGIN SELECT RAISE(ABORT, 'a drink is struck, never deleted'); END;
CREATE TRIGGER visit_drink_stays BEFORE UPDATE OF visit_id, drink, words, at, by ON visit_drink
BEGIN SELECT RAISE(ABORT, 'a drink is noted anew, never changed'); END;

-- Coats in the cloakroom: one coat a tag, one coat a guest, while it hangs. A coat that nobody marked as handed back is
-- let go when its tag is given out on a later day (is_left).
CREATE TABLE visit_coat (
    id          INTEGER PRIMARY KEY,
    visit_id    INTEGER NOT NULL REFERENCES visit (id),
    tag         TEXT    NOT NULL CHECK (length(tag) BETWEEN 1 AND 12),
    hung_at     INTEGER NOT NULL,
    hung_by     INTEGER NOT NULL REFERENCES staff (id),
    returned_at INTEGER,
    returned_by INTEGER REFERENCES staff (id),
    is_left     INTEGER NOT NULL DEFAULT 0 CHECK (is_left IN (0, 1)),
    struck_at   INTEGER,
    struck_by   INTEGER REFERENCES staff (id),
    CHECK ((returned_at IS NULL) = (returned_by IS NULL)),
    CHECK ((struck_at IS NULL) = (struck_by IS NULL)),
    CHECK (is_left = 0 OR returned_at IS NOT NULL)
) STRICT;
CREATE INDEX visit_coat_of_visit ON visit_coat (visit_id, id);
CREATE UNIQUE INDEX visit_coat_hangs ON visit_coat (tag) WHERE returned_at IS NULL AND struck_at IS NULL;
CREATE UNIQUE INDEX visit_coat_of_guest ON visit_coat (visit_id) WHERE returned_at IS NULL AND struck_at IS NULL;
CREATE TRIGGER visit_coat_is_kept BEFORE DELETE ON visit_coat
BEGIN SELECT RAISE(ABORT, 'a coat is struck, never deleted'); END;
CREATE TRIGGER visit_coat_stays BEFORE UPDATE OF visit_id, tag, hung_at, hung_by ON visit_coat
BEGIN SELECT RAISE(ABORT, 'a coat is hung anew, never changed'); END;
