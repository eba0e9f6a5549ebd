-- Reactions that clients reported. What was reported stays as it was written; what came later is added to it.

CREATE TABLE reaction (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id   INTEGER NOT NULL REFERENCES client (id),
    began_wall  TEXT    NOT NULL CHECK (length(began_wall) = 16),
    symptoms    TEXT    NOT NULL DEFAULT '', -- codes, joined by |
    zones       TEXT    NOT NULL DEFAULT '', -- codes, joined by |
    severity    TEXT    NOT NULL CHECK (severity IN ('unknown', 'mild', 'moderate', 'severe')),
    said        TEXT    NOT NULL DEFAULT '' CHECK (length(said) <= 600),
    done        TEXT    NOT NULL DEFAULT '' CHECK (length(done) <= 600),
    photograph_id INTEGER,
    at          INTEGER NOT NULL,
    by          INTEGER NOT NULL REFERENCES staff (id),
    closed_at   INTEGER,
    closed_by   INTEGER REFERENCES staff (id),
    outcome     TEXT    NOT NULL DEFAULT ''
                CHECK (outcome IN ('', 'passed', 'treated_here', 'doctor', 'hospital', 'lasting', 'unknown')),
    CHECK (symptoms <> '' OR said <> ''),
    CHECK ((closed_at IS NULL) = (closed_by IS NULL)),
    CHECK ((closed_at IS NULL) = (outcome = ''))
) STRICT;
CREATE INDEX reaction_by_client ON reaction (client_id);
CREATE INDEX reaction_open ON reaction (id) WHERE closed_at IS NULL;
CREATE TRIGGER reaction_begins_open BEFORE INSERT ON reaction
WHEN NEW.closed_at IS NOT NULL OR EXISTS (SELECT 1 FROM reaction WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a reaction is reported once'); END;
-- Whose it is changes in one way alone: two cards become one, or two again.
CREATE TRIGGER reaction_stays BEFORE UPDATE OF id, began_wall, symptoms, zones, severity, said, done, photograph_id, at, by
ON reaction
BEGIN SELECT RAISE(ABORT, 'what was reported is never changed'); END;
CREATE TRIGGER reaction_closed_once BEFORE UPDATE OF closed_at, closed_by, outcome ON reaction
WHEN OLD.closed_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a reaction is closed once'); END;
CREATE TRIGGER reaction_is_kept BEFORE DELETE ON reaction
BEGIN SELECT RAISE(ABORT, 'a reaction is never deleted'); END;

-- What was asked, seen and done later.
CREATE TABLE reaction_note (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    reaction_id INTEGER NOT NULL REFERENCES reaction (id),
    at          INTEGER NOT NULL,
    by          INTEGER NOT NULL REFERENCES staff (id),
    text        TEXT    NOT NULL CHECK (text <> '' AND length(text) <= 600)
) STRICT;
CREATE INDEX reaction_note_by_reaction ON reaction_note (reaction_id);
CREATE TRIGGER reaction_note_stays BEFORE UPDATE ON reaction_note
BEGIN SELECT RAISE(ABORT, 'a note is never changed'); END;
CREATE TRIGGER reaction_note_is_kept BEFORE DELETE ON reaction_note
BEGIN SELECT RAISE(ABORT, 'a note is never deleted'); END;

-- Which allergies of the card a reaction led to.
CREATE TABLE reaction_allergy (
    reaction_id INTEGER NOT NULL REFERENCES reaction (id),
    allergy_id  INTEGER NOT NULL REFERENCES allergy (id),
    PRIMARY KEY (reaction_id, allergy_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER reaction_allergy_stays BEFORE UPDATE ON reaction_allergy
BEGIN SELECT RAISE(ABORT, 'what a reaction led to is never changed'); END;
CREATE TRIGGER reaction_allergy_is_kept BEFORE DELETE ON reaction_allergy
BEGIN SELECT RAISE(ABORT, 'what a reaction led to is never deleted'); END;
