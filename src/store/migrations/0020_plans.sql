-- Courses planned for clients, and advice for care at home. Which sessions are done follows from the visits
-- (domain::plan); only what somebody decided is kept. Nothing is deleted: courses and advice are ended.

CREATE TABLE plan_course (
    id            INTEGER PRIMARY KEY,
    client_id     INTEGER NOT NULL REFERENCES client (id),
    version       INTEGER NOT NULL DEFAULT 1,
    procedure_id  INTEGER NOT NULL REFERENCES procedure (id),
    sessions      INTEGER NOT NULL CHECK (sessions BETWEEN 1 AND 40),
    interval_days INTEGER NOT NULL CHECK (interval_days BETWEEN 1 AND 730),
    from_day      TEXT    NOT NULL CHECK (length(from_day) = 10),
    note          TEXT    NOT NULL DEFAULT '' CHECK (length(note) <= 300),
    made_at       INTEGER NOT NULL,
    made_by       INTEGER NOT NULL REFERENCES staff (id),
    ended_at      INTEGER,
    ended_by      INTEGER REFERENCES staff (id),
    ended_why     TEXT    NOT NULL DEFAULT '' CHECK (length(ended_why) <= 300),
    CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
    CHECK (ended_at IS NULL OR ended_why <> '')
) STRICT;
CREATE INDEX plan_course_of_client ON plan_course (client_id, id);
CREATE TRIGGER plan_course_is_kept BEFORE DELETE ON plan_course
BEGIN SELECT RAISE(ABORT, 'a course is ended, never deleted'); END;
CREATE TRIGGER plan_course_ended_stays
BEFORE UPDATE OF procedure_id, sessions, interval_days, from_day, note, ended_at, ended_by, ended_why ON plan_course
WHEN OLD.ended_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an ended course stays as it is'); END;

-- Sessions left out.
CREATE TABLE plan_skip (
    course_id INTEGER NOT NULL REFERENCES plan_course (id),
    number    INTEGER NOT NULL CHECK (number BETWEEN 1 AND 40),
    why       TEXT    NOT NULL CHECK (length(why) BETWEEN 1 AND 300),
    at        INTEGER NOT NULL,
    by        INTEGER NOT NULL REFERENCES staff (id),
    PRIMARY KEY (course_id, number)
) STRICT, WITHOUT ROWID;

-- Advice: a rule of the table by its code, an article of the shelf, or the specialist's own words. Words beside a rule
-- or an article replace or explain it.
CREATE TABLE plan_advice (
    id        INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    rule      TEXT    NOT NULL DEFAULT '' CHECK (length(rule) <= 60),
    goods_id  INTEGER REFERENCES goods (id),
    words     TEXT    NOT NULL DEFAULT '' CHECK (length(words) <= 300),
    made_at   INTEGER NOT NULL,
    made_by   INTEGER NOT NULL REFERENCES staff (id),
    ended_at  INTEGER,
    ended_by  INTEGER REFERENCES staff (id),
    CHECK (rule = '' OR goods_id IS NULL),
    CHECK (rule <> '' OR goods_id IS NOT NULL OR words <> ''),
    CHECK ((ended_at IS NULL) = (ended_by IS NULL))
) STRICT;
CREATE INDEX plan_advice_of_client ON plan_advice (client_id, id);
CREATE TRIGGER plan_advice_is_kept BEFORE DELETE ON plan_advice
BEGIN SELECT RAISE(ABORT, 'advice is ended, never deleted'); END;
