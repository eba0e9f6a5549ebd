-- Paper: each document as it was first made (domain::paper), so that it can be printed again exactly.
CREATE TABLE paper (
    id       INTEGER PRIMARY KEY,
    kind     TEXT    NOT NULL CHECK (kind <> ''),   -- a receipt, a refund, a shift's report
    of_id    INTEGER NOT NULL,                      -- the bill, the refund, the shift
    made_at  INTEGER NOT NULL,
    made_by  INTEGER NOT NULL REFERENCES staff (id),
    document TEXT    NOT NULL CHECK (document <> ''),
    seal     BLOB    NOT NULL CHECK (length(seal) = 32), -- under the key of the ledger's chain
    UNIQUE (kind, of_id)
) STRICT;
CREATE TRIGGER paper_stays BEFORE UPDATE ON paper
BEGIN SELECT RAISE(ABORT, 'a document is never changed'); END;
CREATE TRIGGER paper_is_kept BEFORE DELETE ON paper
BEGIN SELECT RAISE(ABORT, 'a document is never deleted'); END;

-- For the reports of days.
CREATE INDEX entry_by_day ON entry (day);
