-- Photographs of clients: what is known of each; the pictures lie encrypted beside the database.

CREATE TABLE photograph (
    id               INTEGER PRIMARY KEY,
    version          INTEGER NOT NULL DEFAULT 1,
    client_id        INTEGER NOT NULL REFERENCES client (id),
    visit_id         INTEGER REFERENCES visit (id),
    taken_on         TEXT    NOT NULL CHECK (length(taken_on) = 10),
    zone             TEXT    NOT NULL CHECK (zone <> ''),
    stage            TEXT    NOT NULL CHECK (stage IN ('before', 'after', 'course')),
    note             TEXT    NOT NULL DEFAULT '' CHECK (length(note) <= 200),
    came_from        TEXT    NOT NULL DEFAULT '' CHECK (length(came_from) <= 400), -- name, length and time of the file
    file             BLOB    NOT NULL UNIQUE CHECK (length(file) = 16), -- the random name of its file, and what seals it
    sealed_hash      BLOB    NOT NULL CHECK (length(sealed_hash) = 32), -- of the sealed file, byte for byte
    picture_hash     BLOB    NOT NULL CHECK (length(picture_hash) = 32), -- of the picture inside
    sealed_bytes     INTEGER NOT NULL CHECK (sealed_bytes > 0),
    width            INTEGER NOT NULL CHECK (width > 0),
    height           INTEGER NOT NULL CHECK (height > 0),
    added_at         INTEGER NOT NULL,
    added_by         INTEGER NOT NULL REFERENCES staff (id),
    set_aside_at     INTEGER,
    set_aside_by     INTEGER REFERENCES staff (id),
    set_aside_reason TEXT    CHECK (set_aside_reason <> ''),
    CHECK ((set_aside_at IS NULL) = (set_aside_by IS NULL) AND (set_aside_at IS NULL) = (set_aside_reason IS NULL))
) STRICT;
CREATE INDEX photograph_of_client ON photograph (client_id, taken_on);
CREATE INDEX photograph_of_visit ON photograph (visit_id, stage) WHERE visit_id IS NOT NULL AND set_aside_at IS NULL;
CREATE INDEX photograph_by_source ON photograph (came_from) WHERE came_from <> '';
CREATE INDEX photograph_by_picture ON photograph (client_id, picture_hash);

-- The picture of a photograph is never another one. Where it was put (zone, day, visit) may be corrected.
CREATE TRIGGER photograph_stays BEFORE UPDATE OF
    id, came_from, file, sealed_hash, picture_hash, sealed_bytes, width, height, added_at, added_by ON photograph
BEGIN SELECT RAISE(ABORT, 'the picture of a photograph is never changed'); END;
CREATE TRIGGER photograph_is_kept BEFORE DELETE ON photograph
BEGIN SELECT RAISE(ABORT, 'a photograph is never deleted'); END;
