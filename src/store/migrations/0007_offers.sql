-- Rules of offers: the bonus programme, promotions, limits of discounts by hand, rounding of cash.
--
-- A rule is a document in JSON that is read whole. What was in force when a bill was paid is never written over: a change
-- is a further version, with who made it and when.

CREATE TABLE offer_rule (
    kind     TEXT    NOT NULL CHECK (kind IN ('bonus_programme', 'till_rules')),
    version  INTEGER NOT NULL CHECK (version >= 1),
    rule     TEXT    NOT NULL CHECK (json_valid(rule) AND length(rule) <= 65536),
    saved_at INTEGER NOT NULL,
    saved_by INTEGER NOT NULL REFERENCES staff (id),
    PRIMARY KEY (kind, version)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER offer_rule_has_no_gaps BEFORE INSERT ON offer_rule
WHEN NEW.version <> coalesce((SELECT max(version) FROM offer_rule WHERE kind = NEW.kind), 0) + 1
BEGIN SELECT RAISE(ABORT, 'versions of a rule are numbered without gaps'); END;
CREATE TRIGGER offer_rule_stays BEFORE UPDATE ON offer_rule
BEGIN SELECT RAISE(ABORT, 'a rule is written anew, never changed'); END;
CREATE TRIGGER offer_rule_is_kept BEFORE DELETE ON offer_rule
BEGIN SELECT RAISE(ABORT, 'a rule is never deleted'); END;

-- The dates are repeated from the document's current version, so that a bill finds what runs today by the index.
CREATE TABLE promotion (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    version    INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    retired    INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    from_day   TEXT    NOT NULL,
    until_day  TEXT,
    promotion  TEXT    NOT NULL CHECK (json_valid(promotion) AND length(promotion) <= 65536),
    CHECK (until_day IS NULL OR until_day >= from_day)
) STRICT;
CREATE INDEX promotion_running ON promotion (from_day) WHERE retired = 0;

-- INSERT OR REPLACE deletes without asking the triggers of DELETE.
CREATE TRIGGER promotion_once BEFORE INSERT ON promotion
WHEN EXISTS (SELECT 1 FROM promotion WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a promotion is added once'); END;
CREATE TRIGGER promotion_grows BEFORE UPDATE ON promotion
WHEN NEW.id <> OLD.id OR NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'each change of a promotion is a version'); END;
CREATE TRIGGER promotion_is_kept BEFORE DELETE ON promotion
BEGIN SELECT RAISE(ABORT, 'a promotion is retired, never deleted'); END;

-- Every version that a promotion ever had: bills name it.
CREATE TABLE promotion_version (
    promotion_id INTEGER NOT NULL REFERENCES promotion (id),
    version      INTEGER NOT NULL,
    retired      INTEGER NOT NULL CHECK (retired IN (0, 1)),
    promotion    TEXT    NOT NULL CHECK (json_valid(promotion)),
    saved_at     INTEGER NOT NULL,
    saved_by     INTEGER NOT NULL REFERENCES staff (id),
    PRIMARY KEY (promotion_id, version)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER promotion_version_once BEFORE INSERT ON promotion_version
WHEN EXISTS (SELECT 1 FROM promotion_version WHERE promotion_id = NEW.promotion_id AND version = NEW.version)
BEGIN SELECT RAISE(ABORT, 'a version is written once'); END;
CREATE TRIGGER promotion_version_stays BEFORE UPDATE ON promotion_version
BEGIN SELECT RAISE(ABORT, 'a version is never changed'); END;
CREATE TRIGGER promotion_version_is_kept BEFORE DELETE ON promotion_version
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
