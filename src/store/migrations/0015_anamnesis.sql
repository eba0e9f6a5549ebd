-- The questionnaire in its versions, and what clients answered.

-- Each version as it was asked, so that an answer can always be read beside its question.
CREATE TABLE questionnaire (
    version  INTEGER PRIMARY KEY CHECK (version > 0),
    body     TEXT    NOT NULL CHECK (json_valid(body)),
    saved_at INTEGER NOT NULL,
    saved_by INTEGER REFERENCES staff (id) -- none: as it comes with the program
) STRICT;
CREATE TRIGGER questionnaire_stays BEFORE UPDATE ON questionnaire
BEGIN SELECT RAISE(ABORT, 'a version of the questionnaire is never changed'); END;
CREATE TRIGGER questionnaire_is_kept BEFORE DELETE ON questionnaire
BEGIN SELECT RAISE(ABORT, 'a version of the questionnaire is never deleted'); END;

-- One answering: begun, then finished or laid aside. A finished one is a confirmation of that day.
CREATE TABLE anamnesis (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id     INTEGER NOT NULL REFERENCES client (id),
    questionnaire INTEGER NOT NULL REFERENCES questionnaire (version),
    began_at      INTEGER NOT NULL,
    began_by      INTEGER NOT NULL REFERENCES staff (id),
    finished_at   INTEGER,
    finished_by   INTEGER REFERENCES staff (id),
    finished_on   TEXT, -- the business day
    dropped_at    INTEGER,
    dropped_by    INTEGER REFERENCES staff (id),
    CHECK ((finished_at IS NULL) = (finished_by IS NULL) AND (finished_at IS NULL) = (finished_on IS NULL)),
    CHECK ((dropped_at IS NULL) = (dropped_by IS NULL)),
    CHECK (finished_at IS NULL OR dropped_at IS NULL)
) STRICT;
CREATE INDEX anamnesis_of_client ON anamnesis (client_id, finished_on);
CREATE TRIGGER anamnesis_stays BEFORE UPDATE OF questionnaire, began_at, began_by, finished_at, finished_by, finished_on,
    dropped_at, dropped_by ON anamnesis
WHEN OLD.finished_at IS NOT NULL OR OLD.dropped_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a finished anamnesis is never changed'); END;
CREATE TRIGGER anamnesis_is_kept BEFORE DELETE ON anamnesis
BEGIN SELECT RAISE(ABORT, 'an anamnesis is never deleted'); END;

CREATE TABLE anamnesis_answer (
    anamnesis_id INTEGER NOT NULL REFERENCES anamnesis (id),
    question     TEXT    NOT NULL CHECK (question <> ''),
    given        TEXT    NOT NULL CHECK (json_valid(given)),
    as_before    INTEGER NOT NULL DEFAULT 0 CHECK (as_before IN (0, 1)), -- confirmed without being asked anew
    at           INTEGER NOT NULL,
    by           INTEGER NOT NULL REFERENCES staff (id),
    PRIMARY KEY (anamnesis_id, question)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER anamnesis_answer_is_late BEFORE INSERT ON anamnesis_answer
WHEN EXISTS (SELECT 1 FROM anamnesis
             WHERE id = NEW.anamnesis_id AND (finished_at IS NOT NULL OR dropped_at IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'a finished anamnesis takes no more answers'); END;
CREATE TRIGGER anamnesis_answer_stays BEFORE UPDATE ON anamnesis_answer
WHEN EXISTS (SELECT 1 FROM anamnesis
             WHERE id = OLD.anamnesis_id AND (finished_at IS NOT NULL OR dropped_at IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'a finished anamnesis is never changed'); END;
CREATE TRIGGER anamnesis_answer_is_kept BEFORE DELETE ON anamnesis_answer
WHEN EXISTS (SELECT 1 FROM anamnesis
             WHERE id = OLD.anamnesis_id AND (finished_at IS NOT NULL OR dropped_at IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'a finished anamnesis is never changed'); END;
