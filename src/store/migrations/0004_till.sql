-- The one ledger, and the till: shifts, bills, counts.
--
-- An entry is written in three steps inside one transaction: the entry, its postings, its seal. The seal's trigger
-- refuses what does not balance; the entry's deferred foreign key refuses to commit an entry without a seal; and after
-- the seal nothing of it can be changed.

CREATE TABLE till_shift (
    id        INTEGER PRIMARY KEY,
    opened_at INTEGER NOT NULL,
    opened_by INTEGER NOT NULL REFERENCES staff (id),
    float     INTEGER NOT NULL CHECK (float >= 0)
) STRICT;

-- The report of a closed shift.
CREATE TABLE till_close (
    shift_id       INTEGER PRIMARY KEY REFERENCES till_shift (id),
    closed_at      INTEGER NOT NULL,
    closed_by      INTEGER NOT NULL REFERENCES staff (id),
    expected       INTEGER NOT NULL,
    counted        INTEGER NOT NULL CHECK (counted >= 0),
    difference     INTEGER NOT NULL CHECK (difference = counted - expected),
    reason         TEXT    NOT NULL DEFAULT '' CHECK (length(reason) <= 300),
    ledger_entries INTEGER NOT NULL,
    ledger_head    BLOB    NOT NULL CHECK (length(ledger_head) = 32),
    CHECK (difference = 0 OR reason <> '')
) STRICT;

-- What was counted at the end of a shift, note by note.
CREATE TABLE till_count (
    shift_id     INTEGER NOT NULL REFERENCES till_shift (id),
    denomination INTEGER NOT NULL CHECK (denomination > 0),
    pieces       INTEGER NOT NULL CHECK (pieces BETWEEN 1 AND 100000),
    PRIMARY KEY (shift_id, denomination)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER till_shift_one_open BEFORE INSERT ON till_shift
WHEN EXISTS (SELECT 1 FROM till_shift LEFT JOIN till_close ON shift_id = id WHERE shift_id IS NULL)
BEGIN SELECT RAISE(ABORT, 'another shift is open'); END;
CREATE TRIGGER till_shift_has_no_gaps BEFORE INSERT ON till_shift
WHEN NEW.id <> coalesce((SELECT max(id) FROM till_shift), 0) + 1
BEGIN SELECT RAISE(ABORT, 'shifts are numbered without gaps'); END;
CREATE TRIGGER till_shift_stays BEFORE UPDATE ON till_shift
BEGIN SELECT RAISE(ABORT, 'a shift is never changed'); END;
CREATE TRIGGER till_shift_is_kept BEFORE DELETE ON till_shift
BEGIN SELECT RAISE(ABORT, 'a shift is never deleted'); END;
-- INSERT OR REPLACE deletes without asking the triggers of DELETE, so what is final is guarded against it too.
CREATE TRIGGER till_close_once BEFORE INSERT ON till_close
WHEN EXISTS (SELECT 1 FROM till_close WHERE shift_id = NEW.shift_id)
BEGIN SELECT RAISE(ABORT, 'a closed shift is final'); END;
CREATE TRIGGER till_close_stays BEFORE UPDATE ON till_close
BEGIN SELECT RAISE(ABORT, 'a closed shift is final'); END;
CREATE TRIGGER till_close_is_kept BEFORE DELETE ON till_close
BEGIN SELECT RAISE(ABORT, 'a closed shift is final'); END;
CREATE TRIGGER till_count_before_close BEFORE INSERT ON till_count
WHEN EXISTS (SELECT 1 FROM till_close WHERE shift_id = NEW.shift_id)
BEGIN SELECT RAISE(ABORT, 'a closed shift is final'); END;
CREATE TRIGGER till_count_stays BEFORE UPDATE ON till_count
BEGIN SELECT RAISE(ABORT, 'a count is never changed'); END;
CREATE TRIGGER till_count_is_kept BEFORE DELETE ON till_count
BEGIN SELECT RAISE(ABORT, 'a count is never deleted'); END;

-- Where value lies. Each account holds one commodity.
CREATE TABLE account (
    id        INTEGER PRIMARY KEY,
    code      TEXT NOT NULL UNIQUE CHECK (code <> ''),
    ledger    TEXT NOT NULL CHECK (ledger <> ''),
    commodity TEXT NOT NULL CHECK (commodity IN ('money', 'bonus'))
) STRICT;

CREATE TRIGGER account_once BEFORE INSERT ON account
WHEN EXISTS (SELECT 1 FROM account WHERE id = NEW.id OR code = NEW.code)
BEGIN SELECT RAISE(ABORT, 'an account is never changed'); END;
CREATE TRIGGER account_stays BEFORE UPDATE ON account
BEGIN SELECT RAISE(ABORT, 'an account is never changed'); END;
CREATE TRIGGER account_is_kept BEFORE DELETE ON account
BEGIN SELECT RAISE(ABORT, 'an account is never deleted'); END;

CREATE TABLE entry (
    id          INTEGER PRIMARY KEY REFERENCES seal (entry_id) DEFERRABLE INITIALLY DEFERRED,
    kind        TEXT    NOT NULL CHECK (kind <> ''),
    request_key TEXT    CHECK (length(request_key) = 32),
    day         TEXT    NOT NULL CHECK (length(day) = 10),
    at          INTEGER NOT NULL,
    shift_id    INTEGER REFERENCES till_shift (id),
    visit_id    INTEGER REFERENCES visit (id),
    staff_id    INTEGER NOT NULL REFERENCES staff (id),
    memo        TEXT    NOT NULL DEFAULT '' CHECK (length(memo) <= 500),
    reverses    INTEGER REFERENCES entry (id) CHECK (reverses < id)
) STRICT;

-- One request posts one entry of a kind, whatever happens to the memory of its answer.
CREATE UNIQUE INDEX entry_by_key ON entry (request_key, kind) WHERE request_key IS NOT NULL;
CREATE INDEX entry_by_reversed ON entry (reverses) WHERE reverses IS NOT NULL;

CREATE TABLE posting (
    entry_id   INTEGER NOT NULL REFERENCES entry (id),
    line       INTEGER NOT NULL CHECK (line >= 1),
    account_id INTEGER NOT NULL REFERENCES account (id),
    amount     INTEGER NOT NULL CHECK (amount <> 0),
    PRIMARY KEY (entry_id, line)
) STRICT, WITHOUT ROWID;

-- The end of an entry's writing, and its link in the keyed chain.
CREATE TABLE seal (
    entry_id INTEGER PRIMARY KEY REFERENCES entry (id),
    link     BLOB NOT NULL CHECK (length(link) = 32)
) STRICT;

CREATE TRIGGER entry_only_in_order BEFORE INSERT ON entry
WHEN NEW.id <> coalesce((SELECT max(id) FROM entry), 0) + 1
BEGIN SELECT RAISE(ABORT, 'entries are numbered in order, without gaps'); END;
CREATE TRIGGER entry_only_in_an_open_shift BEFORE INSERT ON entry
WHEN EXISTS (SELECT 1 FROM till_close WHERE shift_id = NEW.shift_id)
BEGIN SELECT RAISE(ABORT, 'the shift is closed'); END;
CREATE TRIGGER entry_stays BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;
CREATE TRIGGER entry_is_kept BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END;

CREATE TRIGGER posting_before_seal BEFORE INSERT ON posting
WHEN EXISTS (SELECT 1 FROM seal WHERE entry_id = NEW.entry_id)
BEGIN SELECT RAISE(ABORT, 'a sealed entry takes no postings'); END;
CREATE TRIGGER posting_stays BEFORE UPDATE ON posting
BEGIN SELECT RAISE(ABORT, 'a posting is never changed'); END;
CREATE TRIGGER posting_is_kept BEFORE DELETE ON posting
BEGIN SELECT RAISE(ABORT, 'a posting is never deleted'); END;

CREATE TRIGGER seal_only_in_order BEFORE INSERT ON seal
WHEN NEW.entry_id <> coalesce((SELECT max(entry_id) FROM seal), 0) + 1
BEGIN SELECT RAISE(ABORT, 'entries are sealed in order, without gaps'); END;
CREATE TRIGGER seal_only_balanced BEFORE INSERT ON seal
BEGIN
    SELECT RAISE(ABORT, 'an entry needs at least two postings')
    WHERE (SELECT count(*) FROM posting WHERE entry_id = NEW.entry_id) < 2;
    SELECT RAISE(ABORT, 'the entry does not balance')
    WHERE EXISTS (
        SELECT 1
        FROM posting JOIN account ON account.id = posting.account_id
        WHERE posting.entry_id = NEW.entry_id
        GROUP BY account.commodity
        HAVING sum(posting.amount) <> 0
    );
END;
CREATE TRIGGER seal_stays BEFORE UPDATE ON seal
BEGIN SELECT RAISE(ABORT, 'a seal is never changed'); END;
CREATE TRIGGER seal_is_kept BEFORE DELETE ON seal
BEGIN SELECT RAISE(ABORT, 'a seal is never deleted'); END;

-- Kept sums, for speed alone: written with each entry, recounted by `check`.
CREATE TABLE balance (
    account_id INTEGER PRIMARY KEY REFERENCES account (id),
    amount     INTEGER NOT NULL
) STRICT;

-- What a shift moved in each ledger by each kind of event; shift 0 stands for what happened outside any shift.
CREATE TABLE turnover (
    shift_id INTEGER NOT NULL,
    ledger   TEXT    NOT NULL,
    kind     TEXT    NOT NULL,
    debit    INTEGER NOT NULL CHECK (debit >= 0),
    credit   INTEGER NOT NULL CHECK (credit >= 0),
    PRIMARY KEY (shift_id, ledger, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE bill (
    id        INTEGER PRIMARY KEY,
    visit_id  INTEGER REFERENCES visit (id),
    version   INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    state     TEXT    NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'paid')),
    opened_at INTEGER NOT NULL,
    opened_by INTEGER NOT NULL REFERENCES staff (id),
    paid_at   INTEGER,
    paid_by   INTEGER REFERENCES staff (id),
    shift_id  INTEGER REFERENCES till_shift (id),
    entry_id  INTEGER UNIQUE REFERENCES entry (id), -- a free bill has none
    CHECK ((state = 'paid') = (paid_at IS NOT NULL)),
    CHECK ((state = 'paid') = (paid_by IS NOT NULL)),
    CHECK ((state = 'paid') = (shift_id IS NOT NULL)),
    CHECK (state = 'paid' OR entry_id IS NULL)
) STRICT;

CREATE UNIQUE INDEX bill_by_visit ON bill (visit_id) WHERE visit_id IS NOT NULL;
CREATE INDEX bill_by_shift ON bill (shift_id) WHERE shift_id IS NOT NULL;

-- Names and prices are those of the day: a later change of the catalogue leaves them.
CREATE TABLE bill_line (
    bill_id  INTEGER NOT NULL REFERENCES bill (id),
    line     INTEGER NOT NULL CHECK (line >= 1),
    kind     TEXT    NOT NULL CHECK (kind IN ('procedure')),
    item_id  INTEGER NOT NULL,
    name_en  TEXT    NOT NULL DEFAULT '',
    name_ru  TEXT    NOT NULL DEFAULT '',
    name_pl  TEXT    NOT NULL DEFAULT '',
    name_zh  TEXT    NOT NULL DEFAULT '',
    quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 999),
    price    INTEGER NOT NULL CHECK (price BETWEEN 0 AND 10000000000),
    PRIMARY KEY (bill_id, line)
) STRICT, WITHOUT ROWID;

-- How a bill was met. What was given in cash less the change is what stayed.
CREATE TABLE bill_tender (
    bill_id INTEGER NOT NULL REFERENCES bill (id),
    line    INTEGER NOT NULL CHECK (line >= 1),
    kind    TEXT    NOT NULL CHECK (kind IN ('cash', 'card')),
    amount  INTEGER NOT NULL CHECK (amount > 0),
    given   INTEGER NOT NULL,
    change  INTEGER NOT NULL CHECK (change >= 0),
    PRIMARY KEY (bill_id, line),
    CHECK (given - change = amount),
    CHECK (kind = 'cash' OR change = 0)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER bill_once BEFORE INSERT ON bill
WHEN EXISTS (SELECT 1 FROM bill WHERE id = NEW.id OR visit_id = NEW.visit_id)
BEGIN SELECT RAISE(ABORT, 'the visit has a bill already'); END;
CREATE TRIGGER bill_paid_stays BEFORE UPDATE ON bill WHEN OLD.state = 'paid'
BEGIN SELECT RAISE(ABORT, 'a paid bill is never changed'); END;
CREATE TRIGGER bill_is_kept BEFORE DELETE ON bill
BEGIN SELECT RAISE(ABORT, 'a bill is never deleted'); END;
CREATE TRIGGER bill_line_not_when_paid BEFORE INSERT ON bill_line
WHEN (SELECT state FROM bill WHERE id = NEW.bill_id) = 'paid'
BEGIN SELECT RAISE(ABORT, 'a paid bill is never changed'); END;
CREATE TRIGGER bill_line_stays BEFORE UPDATE ON bill_line
BEGIN SELECT RAISE(ABORT, 'a line of a bill is written anew, never changed'); END;
CREATE TRIGGER bill_line_kept_when_paid BEFORE DELETE ON bill_line
WHEN (SELECT state FROM bill WHERE id = OLD.bill_id) = 'paid'
BEGIN SELECT RAISE(ABORT, 'a paid bill is never changed'); END;
CREATE TRIGGER bill_tender_not_when_paid BEFORE INSERT ON bill_tender
WHEN (SELECT state FROM bill WHERE id = NEW.bill_id) = 'paid'
BEGIN SELECT RAISE(ABORT, 'a paid bill is never changed'); END;
CREATE TRIGGER bill_tender_stays BEFORE UPDATE ON bill_tender
BEGIN SELECT RAISE(ABORT, 'a tender is never changed'); END;
CREATE TRIGGER bill_tender_is_kept BEFORE DELETE ON bill_tender
BEGIN SELECT RAISE(ABORT, 'a tender is never deleted'); END;
