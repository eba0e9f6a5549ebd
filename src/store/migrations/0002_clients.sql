-- Clients, their health, and the index by which they are found.
-- Closed lists lie as their stable words (domain::client, domain::health); empty texts mean "not said".

CREATE TABLE client (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    version                 INTEGER NOT NULL DEFAULT 1,
    family                  TEXT    NOT NULL DEFAULT '',
    given                   TEXT    NOT NULL DEFAULT '',
    patronymic              TEXT    NOT NULL DEFAULT '',
    also_written            TEXT    NOT NULL DEFAULT '',
    birth                   TEXT    NOT NULL DEFAULT '', -- '1992-03-08', or '--03-08' without the year
    address_as              TEXT    NOT NULL DEFAULT '',
    email                   TEXT    NOT NULL DEFAULT '',
    messenger               TEXT    NOT NULL DEFAULT '',
    messenger_handle        TEXT    NOT NULL DEFAULT '',
    language                TEXT    NOT NULL DEFAULT '',
    how_found               TEXT    NOT NULL DEFAULT '',
    preferred_specialist_id INTEGER REFERENCES specialist (id),
    notes                   TEXT    NOT NULL DEFAULT '',
    allergy_state           TEXT    NOT NULL DEFAULT 'never_asked'
                            CHECK (allergy_state IN ('listed', 'none_known', 'never_asked')),
    allergy_asked_at        INTEGER,
    allergy_asked_by        INTEGER REFERENCES staff (id),
    last_visit_day          TEXT, -- set when a visit closes; none: never been here
    merged_into             INTEGER REFERENCES client (id),
    search_words            TEXT    NOT NULL DEFAULT '', -- every folded form, each with a space before it
    created_at              INTEGER NOT NULL,
    created_by              INTEGER REFERENCES staff (id),
    CHECK (family <> '' OR given <> ''),
    CHECK (merged_into IS NULL OR merged_into <> id),
    CHECK (allergy_state <> 'none_known' OR allergy_asked_at IS NOT NULL),
    CHECK ((messenger = '') = (messenger_handle = ''))
) STRICT;

-- The clients seen last, with all that a scan of their names needs: a query of one letter looks no farther.
CREATE INDEX client_by_recency ON client (last_visit_day DESC, id DESC, search_words)
    WHERE last_visit_day IS NOT NULL AND merged_into IS NULL;
CREATE INDEX client_by_birth ON client (birth) WHERE birth <> '' AND merged_into IS NULL;
CREATE INDEX client_by_merged_into ON client (merged_into) WHERE merged_into IS NOT NULL;

-- How many cards there are, so that no screen counts them.
CREATE TABLE client_count (
    id    INTEGER PRIMARY KEY CHECK (id = 1),
    cards INTEGER NOT NULL CHECK (cards >= 0)
) STRICT;
INSERT INTO client_count (id, cards) VALUES (1, 0);

CREATE TRIGGER client_counted AFTER INSERT ON client WHEN NEW.merged_into IS NULL
BEGIN UPDATE client_count SET cards = cards + 1; END;
CREATE TRIGGER client_discounted AFTER DELETE ON client WHEN OLD.merged_into IS NULL
BEGIN UPDATE client_count SET cards = cards - 1; END;
CREATE TRIGGER client_merged AFTER UPDATE OF merged_into ON client
WHEN (OLD.merged_into IS NULL) <> (NEW.merged_into IS NULL)
BEGIN UPDATE client_count SET cards = cards + CASE WHEN NEW.merged_into IS NULL THEN 1 ELSE -1 END; END;

CREATE TABLE client_phone (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL CHECK (position >= 0),
    e164      TEXT    NOT NULL CHECK (e164 GLOB '+[1-9]*'),
    typed     TEXT    NOT NULL,
    UNIQUE (client_id, e164)
) STRICT;
CREATE INDEX client_phone_in_order ON client_phone (client_id, position);
CREATE INDEX client_phone_by_number ON client_phone (e164);

-- Health. A line is never deleted: it is ended, with who and why.

CREATE TABLE allergy (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    version   INTEGER NOT NULL DEFAULT 1,
    client_id INTEGER NOT NULL REFERENCES client (id),
    code      TEXT    NOT NULL DEFAULT '', -- of the list of allergens; empty: the words matched none
    said      TEXT    NOT NULL,
    reaction  TEXT    NOT NULL DEFAULT '',
    severity  TEXT    NOT NULL DEFAULT 'unknown' CHECK (severity IN ('unknown', 'mild', 'moderate', 'severe')),
    since     TEXT    NOT NULL DEFAULT '',
    told_by   TEXT    NOT NULL DEFAULT 'client',
    noted_at  INTEGER NOT NULL,
    noted_by  INTEGER REFERENCES staff (id),
    ended_at  INTEGER,
    ended_by  INTEGER REFERENCES staff (id),
    ended_why TEXT    NOT NULL DEFAULT '',
    CHECK (code <> '' OR said <> '')
) STRICT;
CREATE INDEX allergy_of_client ON allergy (client_id);

CREATE TABLE condition (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    version   INTEGER NOT NULL DEFAULT 1,
    client_id INTEGER NOT NULL REFERENCES client (id),
    code      TEXT    NOT NULL DEFAULT '',
    said      TEXT    NOT NULL,
    detail    TEXT    NOT NULL DEFAULT '',
    since     TEXT,
    until     TEXT,
    told_by   TEXT    NOT NULL DEFAULT 'client',
    noted_at  INTEGER NOT NULL,
    noted_by  INTEGER REFERENCES staff (id),
    ended_at  INTEGER,
    ended_by  INTEGER REFERENCES staff (id),
    ended_why TEXT    NOT NULL DEFAULT '',
    CHECK (code <> '' OR said <> ''),
    CHECK (since IS NULL OR until IS NULL OR until >= since)
) STRICT;
CREATE INDEX condition_of_client ON condition (client_id);

CREATE TABLE medication (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    version   INTEGER NOT NULL DEFAULT 1,
    client_id INTEGER NOT NULL REFERENCES client (id),
    code      TEXT    NOT NULL DEFAULT '',
    said      TEXT    NOT NULL,
    dose      TEXT    NOT NULL DEFAULT '',
    starts    TEXT,
    ends      TEXT,
    told_by   TEXT    NOT NULL DEFAULT 'client',
    noted_at  INTEGER NOT NULL,
    noted_by  INTEGER REFERENCES staff (id),
    ended_at  INTEGER,
    ended_by  INTEGER REFERENCES staff (id),
    ended_why TEXT    NOT NULL DEFAULT '',
    CHECK (code <> '' OR said <> ''),
    CHECK (starts IS NULL OR ends IS NULL OR ends >= starts)
) STRICT;
CREATE INDEX medication_of_client ON medication (client_id);

CREATE TRIGGER allergy_stays BEFORE DELETE ON allergy
BEGIN SELECT RAISE(ABORT, 'a line of a card is ended, never deleted'); END;
CREATE TRIGGER condition_stays BEFORE DELETE ON condition
BEGIN SELECT RAISE(ABORT, 'a line of a card is ended, never deleted'); END;
CREATE TRIGGER medication_stays BEFORE DELETE ON medication
BEGIN SELECT RAISE(ABORT, 'a line of a card is ended, never deleted'); END;

-- The state follows the lines: with one that holds it is "listed"; when the last one ends, the question is open again.
CREATE TRIGGER allergy_lists AFTER INSERT ON allergy WHEN NEW.ended_at IS NULL
BEGIN
    UPDATE client SET allergy_state = 'listed', allergy_asked_at = NEW.noted_at, allergy_asked_by = NEW.noted_by
    WHERE id = NEW.client_id;
END;
CREATE TRIGGER allergy_state_follows AFTER UPDATE OF ended_at, client_id ON allergy
BEGIN
    UPDATE client SET allergy_state = 'never_asked', allergy_asked_at = NULL, allergy_asked_by = NULL
    WHERE id = OLD.client_id AND allergy_state = 'listed'
      AND NOT EXISTS (SELECT 1 FROM allergy WHERE client_id = OLD.client_id AND ended_at IS NULL);
    UPDATE client SET allergy_state = 'listed'
    WHERE id = NEW.client_id AND allergy_state <> 'listed'
      AND EXISTS (SELECT 1 FROM allergy WHERE client_id = NEW.client_id AND ended_at IS NULL);
END;
CREATE TRIGGER allergies_are_not_denied BEFORE UPDATE OF allergy_state ON client
WHEN NEW.allergy_state <> 'listed'
 AND EXISTS (SELECT 1 FROM allergy WHERE client_id = NEW.id AND ended_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'a card with allergies lists them'); END;

-- What a line or a card said before each correction.
CREATE TABLE card_before (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    noun    TEXT    NOT NULL CHECK (noun IN ('client', 'allergy', 'condition', 'medication')),
    row_id  INTEGER NOT NULL,
    version INTEGER NOT NULL,
    before  TEXT    NOT NULL CHECK (json_valid(before))
) STRICT;
CREATE INDEX card_before_of_row ON card_before (noun, row_id);

CREATE TRIGGER client_before AFTER UPDATE OF version ON client
BEGIN
    INSERT INTO card_before (noun, row_id, version, before) VALUES ('client', OLD.id, OLD.version, json_object(
        'family', OLD.family, 'given', OLD.given, 'patronymic', OLD.patronymic, 'also_written', OLD.also_written,
        'birth', OLD.birth, 'address_as', OLD.address_as, 'email', OLD.email, 'messenger', OLD.messenger,
        'messenger_handle', OLD.messenger_handle, 'language', OLD.language, 'how_found', OLD.how_found,
        'preferred_specialist_id', OLD.preferred_specialist_id, 'notes', OLD.notes));
END;
CREATE TRIGGER allergy_before AFTER UPDATE OF version ON allergy
BEGIN
    INSERT INTO card_before (noun, row_id, version, before) VALUES ('allergy', OLD.id, OLD.version, json_object(
        'code', OLD.code, 'said', OLD.said, 'reaction', OLD.reaction, 'severity', OLD.severity, 'since', OLD.since,
        'told_by', OLD.told_by, 'noted_at', OLD.noted_at, 'noted_by', OLD.noted_by));
END;
CREATE TRIGGER condition_before AFTER UPDATE OF version ON condition
BEGIN
    INSERT INTO card_before (noun, row_id, version, before) VALUES ('condition', OLD.id, OLD.version, json_object(
        'code', OLD.code, 'said', OLD.said, 'detail', OLD.detail, 'since', OLD.since, 'until', OLD.until,
        'told_by', OLD.told_by, 'noted_at', OLD.noted_at, 'noted_by', OLD.noted_by));
END;
CREATE TRIGGER medication_before AFTER UPDATE OF version ON medication
BEGIN
    INSERT INTO card_before (noun, row_id, version, before) VALUES ('medication', OLD.id, OLD.version, json_object(
        'code', OLD.code, 'said', OLD.said, 'dose', OLD.dose, 'starts', OLD.starts, 'ends', OLD.ends,
        'told_by', OLD.told_by, 'noted_at', OLD.noted_at, 'noted_by', OLD.noted_by));
END;

-- Two cards made one. The merged card stays and points to the kept one; what moved is listed, so that it can go back.
CREATE TABLE client_merge (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    kept_id   INTEGER NOT NULL REFERENCES client (id),
    merged_id INTEGER NOT NULL REFERENCES client (id),
    at        INTEGER NOT NULL,
    by        INTEGER REFERENCES staff (id),
    before    TEXT    NOT NULL CHECK (json_valid(before)), -- what the kept card said where the merge filled it
    undone_at INTEGER,
    undone_by INTEGER REFERENCES staff (id)
) STRICT;
CREATE INDEX client_merge_of_kept ON client_merge (kept_id);
CREATE UNIQUE INDEX client_merge_once ON client_merge (merged_id) WHERE undone_at IS NULL;

CREATE TABLE client_merge_move (
    merge_id INTEGER NOT NULL REFERENCES client_merge (id),
    noun     TEXT    NOT NULL,
    row_id   INTEGER NOT NULL,
    PRIMARY KEY (merge_id, noun, row_id)
) STRICT, WITHOUT ROWID;

-- Find. Words are the folded forms of names (domain::fold), each kept once: there are few, however many clients bear
-- them. Every look-up is one walk along a tree with a limit, so its cost does not grow with the number of clients.

CREATE TABLE name_word (
    id   INTEGER PRIMARY KEY,
    word TEXT NOT NULL UNIQUE
) STRICT;

-- The ends of each word, for parts inside it.
CREATE TABLE name_tail (
    tail    TEXT    NOT NULL,
    word_id INTEGER NOT NULL,
    PRIMARY KEY (tail, word_id)
) STRICT, WITHOUT ROWID;

-- Each word with one or two letters left out, as a number: misspelt words meet there (the deletion index of SymSpell).
-- The word stands here in full: most of those that meet are told apart by their distance and need not be looked up.
CREATE TABLE name_slip (
    slip INTEGER NOT NULL,
    word TEXT    NOT NULL,
    PRIMARY KEY (slip, word)
) STRICT, WITHOUT ROWID;

-- Who bears a word, seen last first. `seen` is the day of the last visit as a number (20261122), 0 for never.
CREATE TABLE client_word (
    word_id   INTEGER NOT NULL,
    seen      INTEGER NOT NULL,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    PRIMARY KEY (word_id, seen DESC, client_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX client_word_of_client ON client_word (client_id);

-- Who bears a word together with another: family name and given name in either order.
CREATE TABLE client_pair (
    word_id   INTEGER NOT NULL,
    other     TEXT    NOT NULL,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    PRIMARY KEY (word_id, other, client_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX client_pair_of_client ON client_pair (client_id);

-- Each end of a phone's digits as a number (domain::phone), for digits typed from anywhere in it.
CREATE TABLE phone_run (
    run       INTEGER NOT NULL,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    PRIMARY KEY (run, client_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX phone_run_of_client ON phone_run (client_id);

CREATE TRIGGER client_seen AFTER UPDATE OF last_visit_day ON client
WHEN NEW.last_visit_day IS NOT OLD.last_visit_day
BEGIN
    UPDATE client_word SET seen = CAST(replace(coalesce(NEW.last_visit_day, '0'), '-', '') AS INTEGER)
    WHERE client_id = NEW.id;
END;
