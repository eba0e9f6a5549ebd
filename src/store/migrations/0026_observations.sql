-- A manager's weekly look at what no program can see. A correction is a row of its own: the latest of a week, a person and
-- a rule stands, and what was said before stays readable.

CREATE TABLE standard_observation (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    week       TEXT    NOT NULL CHECK (length(week) = 10), -- its Monday
    staff_id   INTEGER NOT NULL REFERENCES staff (id),
    rule       TEXT    NOT NULL CHECK (rule <> ''),        -- domain::standard::RuleId
    version    INTEGER NOT NULL REFERENCES standard (version),
    kept       TEXT    NOT NULL CHECK (kept IN ('yes', 'partly', 'no')),
    note       TEXT    NOT NULL DEFAULT '' CHECK (length(note) <= 300),
    at         INTEGER NOT NULL,
    by         INTEGER NOT NULL REFERENCES staff (id),
    CHECK (by <> staff_id)
) STRICT;
CREATE INDEX standard_observation_by_week ON standard_observation (week, staff_id, rule);
CREATE TRIGGER standard_observation_begins BEFORE INSERT ON standard_observation
WHEN EXISTS (SELECT 1 FROM standard_observation WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'an observation is never changed'); END;
CREATE TRIGGER standard_observation_stays BEFORE UPDATE ON standard_observation
BEGIN SELECT RAISE(ABORT, 'an observation is never changed'); END;
CREATE TRIGGER standard_observation_is_kept BEFORE DELETE ON standard_observation
BEGIN SELECT RAISE(ABORT, 'an observation is never deleted'); END;

-- In which shift something happened.
CREATE INDEX till_shift_by_opening ON till_shift (opened_at);
