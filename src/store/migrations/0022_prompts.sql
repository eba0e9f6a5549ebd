-- What the standard wanted at each visit, and how it ended. A prompt hangs on its visit and goes with it where cards are
-- made one; a prompt of the desk (telephone, walk-in, complaint) hangs on a session instead, which the caller names.

CREATE TABLE standard_prompt (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    visit_id     INTEGER REFERENCES visit (id),
    session      TEXT    CHECK (length(session) = 32),
    day          TEXT    NOT NULL CHECK (length(day) = 10), -- the salon's business day
    rule         TEXT    NOT NULL CHECK (rule <> ''),       -- domain::standard::RuleId
    version      INTEGER NOT NULL REFERENCES standard (version),
    moment       TEXT    NOT NULL,                          -- domain::standard::Moment
    opened_at    INTEGER NOT NULL,
    opened_by    INTEGER NOT NULL REFERENCES staff (id),    -- who took the step that opened it
    step_id      INTEGER REFERENCES visit_step (id),        -- that step
    withdrawn_at INTEGER,                                   -- its step was taken back before anybody marked it
    withdrawn_by INTEGER REFERENCES staff (id),
    -- How it ended, '' while nobody said: carried forward from the mark that stands by the triggers below.
    outcome      TEXT    NOT NULL DEFAULT '' CHECK (outcome IN ('', 'done', 'not_now', 'not_applicable')),
    CHECK ((visit_id IS NULL) <> (session IS NULL)),
    CHECK ((visit_id IS NULL) = (step_id IS NULL)),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL)),
    CHECK (outcome = '' OR withdrawn_at IS NULL)
) STRICT;

-- A rule prompts once a visit, and once a session of the desk.
CREATE UNIQUE INDEX standard_prompt_of_visit ON standard_prompt (visit_id, rule)
    WHERE visit_id IS NOT NULL AND withdrawn_at IS NULL;
CREATE UNIQUE INDEX standard_prompt_of_session ON standard_prompt (session, rule)
    WHERE session IS NOT NULL AND withdrawn_at IS NULL;
CREATE INDEX standard_prompt_by_day ON standard_prompt (day, visit_id, moment, outcome) WHERE withdrawn_at IS NULL;

CREATE TRIGGER standard_prompt_begins_open BEFORE INSERT ON standard_prompt
WHEN NEW.outcome <> '' OR NEW.withdrawn_at IS NOT NULL OR EXISTS (SELECT 1 FROM standard_prompt WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a prompt begins open'); END;
CREATE TRIGGER standard_prompt_stays
BEFORE UPDATE OF id, visit_id, session, day, rule, version, moment, opened_at, opened_by, step_id ON standard_prompt
BEGIN SELECT RAISE(ABORT, 'a prompt is never changed'); END;
CREATE TRIGGER standard_prompt_withdrawn_once BEFORE UPDATE OF withdrawn_at, withdrawn_by ON standard_prompt
WHEN OLD.withdrawn_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a prompt is withdrawn once'); END;
CREATE TRIGGER standard_prompt_is_kept BEFORE DELETE ON standard_prompt
BEGIN SELECT RAISE(ABORT, 'a prompt is never deleted'); END;

-- How prompts ended. What was said stays; taken back, it is marked so, and another may be said.
CREATE TABLE standard_mark (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    prompt_id     INTEGER NOT NULL REFERENCES standard_prompt (id),
    outcome       TEXT    NOT NULL CHECK (outcome IN ('done', 'not_now', 'not_applicable')),
    reason        TEXT    CHECK (reason <> ''),                                    -- domain::standard::Reason
    words         TEXT    NOT NULL DEFAULT '' CHECK (length(words) <= 200),
    seen          INTEGER NOT NULL CHECK (seen IN (0, 1)),                         -- the console saw the act itself
    at            INTEGER NOT NULL,
    by            INTEGER NOT NULL REFERENCES staff (id),
    taken_back_at INTEGER,
    taken_back_by INTEGER REFERENCES staff (id),
    CHECK ((taken_back_at IS NULL) = (taken_back_by IS NULL))
) STRICT;

CREATE INDEX standard_mark_by_prompt ON standard_mark (prompt_id);
CREATE UNIQUE INDEX standard_mark_stands ON standard_mark (prompt_id) WHERE taken_back_at IS NULL;

CREATE TRIGGER standard_mark_begins BEFORE INSERT ON standard_mark
WHEN NEW.taken_back_at IS NOT NULL OR EXISTS (SELECT 1 FROM standard_mark WHERE id = NEW.id)
     OR (SELECT withdrawn_at FROM standard_prompt WHERE id = NEW.prompt_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'only a prompt that stands is marked'); END;
CREATE TRIGGER standard_mark_stays BEFORE UPDATE OF id, prompt_id, outcome, reason, words, seen, at, by ON standard_mark
BEGIN SELECT RAISE(ABORT, 'a mark is never changed'); END;
CREATE TRIGGER standard_mark_taken_back_once BEFORE UPDATE OF taken_back_at, taken_back_by ON standard_mark
WHEN OLD.taken_back_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a mark is taken back once'); END;
CREATE TRIGGER standard_mark_is_kept BEFORE DELETE ON standard_mark
BEGIN SELECT RAISE(ABORT, 'a mark is never deleted'); END;

-- The outcome of a prompt is that of its mark, and nothing else.
CREATE TRIGGER standard_prompt_ends AFTER INSERT ON standard_mark
BEGIN UPDATE standard_prompt SET outcome = NEW.outcome WHERE id = NEW.prompt_id; END;
CREATE TRIGGER standard_prompt_opens_again AFTER UPDATE OF taken_back_at ON standard_mark
BEGIN UPDATE standard_prompt SET outcome = '' WHERE id = NEW.prompt_id; END;
CREATE TRIGGER standard_prompt_follows_its_mark BEFORE UPDATE OF outcome ON standard_prompt
WHEN NEW.outcome <> coalesce(
    (SELECT outcome FROM standard_mark WHERE prompt_id = NEW.id AND taken_back_at IS NULL), '')
BEGIN SELECT RAISE(ABORT, 'a prompt ends by its mark'); END;
