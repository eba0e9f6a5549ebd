-- The catalogue, who works when and where, visits, and what visits occupy.
-- Closed lists lie as their stable words (domain::catalogue, domain::visit); lists of codes are joined by '|'.

CREATE TABLE procedure (
    id            INTEGER PRIMARY KEY,
    version       INTEGER NOT NULL DEFAULT 1,
    retired       INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    code          TEXT    NOT NULL DEFAULT '',
    name_en       TEXT    NOT NULL DEFAULT '',
    name_ru       TEXT    NOT NULL DEFAULT '',
    name_pl       TEXT    NOT NULL DEFAULT '',
    name_zh       TEXT    NOT NULL DEFAULT '',
    category      TEXT    NOT NULL,
    minutes       INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 720),
    price         INTEGER NOT NULL CHECK (price >= 0),
    room_kind     TEXT,
    device_kind   TEXT,
    actives       TEXT    NOT NULL DEFAULT '',
    allergens     TEXT    NOT NULL DEFAULT '',
    interval_days INTEGER,
    patch_test    INTEGER NOT NULL DEFAULT 0 CHECK (patch_test IN (0, 1)),
    doctor_only   INTEGER NOT NULL DEFAULT 0 CHECK (doctor_only IN (0, 1)),
    CHECK (name_en <> '' OR name_ru <> '' OR name_pl <> '' OR name_zh <> '')
) STRICT;

CREATE UNIQUE INDEX procedure_by_code ON procedure (code) WHERE code <> '';

CREATE TABLE specialist (
    id       INTEGER PRIMARY KEY,
    version  INTEGER NOT NULL DEFAULT 1,
    active   INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    name     TEXT    NOT NULL CHECK (name <> ''),
    title    TEXT    NOT NULL DEFAULT '',
    staff_id INTEGER UNIQUE REFERENCES staff (id)
) STRICT;

CREATE TABLE skill (
    specialist_id INTEGER NOT NULL REFERENCES specialist (id),
    category      TEXT    NOT NULL,
    PRIMARY KEY (specialist_id, category)
) STRICT, WITHOUT ROWID;

-- `day` is a weekday's word or one day; `hours` are stretches of wall time, '09:00-13:00|14:00-18:00', or none: a day off.
CREATE TABLE working_hours (
    specialist_id INTEGER NOT NULL REFERENCES specialist (id),
    day           TEXT    NOT NULL,
    hours         TEXT    NOT NULL,
    PRIMARY KEY (specialist_id, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE room (
    id      INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    active  INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    name    TEXT    NOT NULL CHECK (name <> ''),
    kinds   TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE device (
    id      INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    active  INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    name    TEXT    NOT NULL CHECK (name <> ''),
    kind    TEXT    NOT NULL
) STRICT;

-- A stretch in which nobody may book a specialist (1), a room (2) or a device (3).
CREATE TABLE block (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    resource_kind INTEGER NOT NULL CHECK (resource_kind IN (1, 2, 3)),
    resource_id   INTEGER NOT NULL,
    from_wall     TEXT    NOT NULL,
    until_wall    TEXT    NOT NULL,
    reason        TEXT    NOT NULL DEFAULT '',
    made_by       INTEGER REFERENCES staff (id),
    made_at       INTEGER NOT NULL,
    CHECK (until_wall > from_wall)
) STRICT;

CREATE INDEX block_by_end ON block (until_wall);

-- The wall time is what was agreed; the instants are derived from it and the salon's zone.
CREATE TABLE visit (
    id                     INTEGER PRIMARY KEY,
    version                INTEGER NOT NULL DEFAULT 1,
    client_id              INTEGER NOT NULL REFERENCES client (id),
    procedure_id           INTEGER NOT NULL REFERENCES procedure (id),
    specialist_id          INTEGER NOT NULL REFERENCES specialist (id),
    room_id                INTEGER REFERENCES room (id),
    device_id              INTEGER REFERENCES device (id),
    day                    TEXT    NOT NULL,
    starts_wall            TEXT    NOT NULL,
    starts_at              INTEGER NOT NULL,
    ends_at                INTEGER NOT NULL,
    state                  TEXT    NOT NULL DEFAULT 'booked' CHECK (state IN
        ('booked', 'confirmed', 'arrived', 'in_procedure', 'to_pay', 'closed', 'cancelled', 'no_show')),
    price                  INTEGER NOT NULL CHECK (price >= 0),
    note                   TEXT    NOT NULL DEFAULT '',
    cancel_reason          TEXT    NOT NULL DEFAULT '',
    booked_at              INTEGER NOT NULL,
    booked_by              INTEGER REFERENCES staff (id),
    arrived_at             INTEGER,
    started_at             INTEGER,
    finished_at            INTEGER,
    closed_at              INTEGER,
    allergies_confirmed    TEXT    NOT NULL DEFAULT '', -- the numbers of the lines that were confirmed
    allergies_confirmed_at INTEGER,
    allergies_confirmed_by INTEGER REFERENCES staff (id),
    CHECK (day = substr(starts_wall, 1, 10)),
    CHECK (ends_at > starts_at AND ends_at - starts_at <= 43200)
) STRICT;

CREATE INDEX visit_by_day ON visit (day, starts_wall);
CREATE INDEX visit_by_client ON visit (client_id, state, starts_at);
-- Visits that are still under way, for moving instants when the zone changes.
CREATE INDEX visit_live ON visit (starts_at) WHERE state IN ('booked', 'confirmed', 'arrived', 'in_procedure');

CREATE TRIGGER visit_stays BEFORE DELETE ON visit
BEGIN SELECT RAISE(ABORT, 'a visit is never deleted'); END;

CREATE TRIGGER visit_closed_stays BEFORE UPDATE OF state ON visit WHEN OLD.state = 'closed' AND NEW.state <> 'closed'
BEGIN SELECT RAISE(ABORT, 'a paid visit stays closed'); END;

-- Each state change of a visit: who, when, from where to where. What was taken back stays, marked.
CREATE TABLE visit_step (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    visit_id   INTEGER NOT NULL REFERENCES visit (id),
    at         INTEGER NOT NULL,
    by         INTEGER REFERENCES staff (id),
    from_state TEXT    NOT NULL,
    to_state   TEXT    NOT NULL,
    undone_at  INTEGER,
    undone_by  INTEGER REFERENCES staff (id)
) STRICT;

CREATE INDEX visit_step_by_visit ON visit_step (visit_id);

-- What is taken: a specialist (1), a room (2) or a device (3), from an instant up to another, by a visit that is under
-- way or by a block-out (a row for each of its days). Kept by the triggers below, so that no code can forget it, and
-- never overlapping, so that no code can double-book.
CREATE TABLE occupancy (
    resource_kind INTEGER NOT NULL CHECK (resource_kind IN (1, 2, 3)),
    resource_id   INTEGER NOT NULL,
    starts_at     INTEGER NOT NULL,
    ends_at       INTEGER NOT NULL,
    visit_id      INTEGER REFERENCES visit (id),
    block_id      INTEGER REFERENCES block (id) ON DELETE CASCADE,
    PRIMARY KEY (resource_kind, resource_id, starts_at),
    -- No row is longer than two days, so the search for an overlap looks back no farther.
    CHECK (ends_at > starts_at AND ends_at - starts_at <= 172800),
    CHECK ((visit_id IS NULL) <> (block_id IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX occupancy_by_visit ON occupancy (visit_id) WHERE visit_id IS NOT NULL;
CREATE INDEX occupancy_by_block ON occupancy (block_id) WHERE block_id IS NOT NULL;

CREATE TRIGGER occupancy_never_overlaps BEFORE INSERT ON occupancy
WHEN EXISTS (
    SELECT 1 FROM occupancy AS other
    WHERE other.resource_kind = NEW.resource_kind
      AND other.resource_id = NEW.resource_id
      AND other.starts_at < NEW.ends_at
      AND other.starts_at > NEW.starts_at - 172800
      AND other.ends_at > NEW.starts_at
)
BEGIN SELECT RAISE(ABORT, 'occupied'); END;

CREATE TRIGGER occupancy_is_replaced BEFORE UPDATE ON occupancy
BEGIN SELECT RAISE(ABORT, 'an occupancy is replaced, never changed'); END;

CREATE TRIGGER visit_occupies AFTER INSERT ON visit
WHEN NEW.state IN ('booked', 'confirmed', 'arrived', 'in_procedure')
BEGIN
    INSERT INTO occupancy (resource_kind, resource_id, starts_at, ends_at, visit_id)
    VALUES (1, NEW.specialist_id, NEW.starts_at, NEW.ends_at, NEW.id);
    INSERT INTO occupancy (resource_kind, resource_id, starts_at, ends_at, visit_id)
    SELECT 2, NEW.room_id, NEW.starts_at, NEW.ends_at, NEW.id WHERE NEW.room_id IS NOT NULL;
    INSERT INTO occupancy (resource_kind, resource_id, starts_at, ends_at, visit_id)
    SELECT 3, NEW.device_id, NEW.starts_at, NEW.ends_at, NEW.id WHERE NEW.device_id IS NOT NULL;
END;

CREATE TRIGGER visit_reoccupies AFTER UPDATE OF state, starts_at, ends_at, specialist_id, room_id, device_id ON visit
WHEN (OLD.state IN ('booked', 'confirmed', 'arrived', 'in_procedure'))
     <> (NEW.state IN ('booked', 'confirmed', 'arrived', 'in_procedure'))
  OR OLD.starts_at <> NEW.starts_at OR OLD.ends_at <> NEW.ends_at OR OLD.specialist_id <> NEW.specialist_id
  OR OLD.room_id IS NOT NEW.room_id OR OLD.device_id IS NOT NEW.device_id
BEGIN
    DELETE FROM occupancy WHERE visit_id = OLD.id;
    INSERT INTO occupancy (resource_kind, resource_id, starts_at, ends_at, visit_id)
    SELECT 1, NEW.specialist_id, NEW.starts_at, NEW.ends_at, NEW.id
    WHERE NEW.state IN ('booked', 'confirmed', 'arrived', 'in_procedure');
    INSERT INTO occupancy (resource_kind, resource_id, starts_at, ends_at, visit_id)
    SELECT 2, NEW.room_id, NEW.starts_at, NEW.ends_at, NEW.id
    WHERE NEW.room_id IS NOT NULL AND NEW.state IN ('booked', 'confirmed', 'arrived', 'in_procedure');
    INSERT INTO occupancy (resource_kind, resource_id, starts_at, ends_at, visit_id)
    SELECT 3, NEW.device_id, NEW.starts_at, NEW.ends_at, NEW.id
    WHERE NEW.device_id IS NOT NULL AND NEW.state IN ('booked', 'confirmed', 'arrived', 'in_procedure');
END;
