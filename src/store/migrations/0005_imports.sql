-- Clients brought in from files of other systems: each run, and what became of each of its rows.

CREATE TABLE import (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    file       TEXT    NOT NULL, -- the file's name, without its folder
    digest     BLOB    NOT NULL CHECK (length(digest) = 32), -- of the file's bytes
    mapping    TEXT    NOT NULL CHECK (json_valid(mapping)),
    twins      TEXT    NOT NULL CHECK (json_valid(twins)), -- what is done with rows that look like somebody known
    state      TEXT    NOT NULL DEFAULT 'running' CHECK (state IN ('running', 'finished', 'undone')),
    imported   INTEGER NOT NULL DEFAULT 0 CHECK (imported >= 0),
    merged     INTEGER NOT NULL DEFAULT 0 CHECK (merged >= 0),
    refused    INTEGER NOT NULL DEFAULT 0 CHECK (refused >= 0),
    duplicates INTEGER NOT NULL DEFAULT 0 CHECK (duplicates >= 0),
    removed    INTEGER NOT NULL DEFAULT 0 CHECK (removed >= 0), -- taken out again by undoing
    begun_at   INTEGER NOT NULL,
    begun_by   INTEGER NOT NULL REFERENCES staff (id),
    ended_at   INTEGER,
    undone_at  INTEGER,
    CHECK ((state = 'running') = (ended_at IS NULL) OR state = 'undone'),
    CHECK ((state = 'undone') = (undone_at IS NOT NULL))
) STRICT;
CREATE INDEX import_by_digest ON import (digest);

-- The row's own text stays with the client who came of it, and goes when the client goes.
CREATE TABLE import_row (
    import_id INTEGER NOT NULL REFERENCES import (id),
    row       INTEGER NOT NULL CHECK (row > 0),
    outcome   TEXT    NOT NULL CHECK (outcome IN ('imported', 'merged', 'refused', 'duplicate')),
    client_id INTEGER REFERENCES client (id) ON DELETE CASCADE,
    why       TEXT    NOT NULL DEFAULT '',
    raw       TEXT    NOT NULL,
    PRIMARY KEY (import_id, row),
    CHECK (outcome NOT IN ('imported', 'merged') OR client_id IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_row_of_client ON import_row (client_id) WHERE client_id IS NOT NULL;
