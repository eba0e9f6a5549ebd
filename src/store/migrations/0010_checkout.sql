-- Checkout: bills without a visit, everything that a line may be, every way of paying, tips, refunds.

-- Of a bill without a visit: who buys, where that is known. A visit's bill is its client's.
ALTER TABLE bill ADD COLUMN client_id INTEGER REFERENCES client (id);
-- What the person at the till chose so far (domain::offers::Choices), in JSON.
ALTER TABLE bill ADD COLUMN choices TEXT NOT NULL DEFAULT '{}';
-- What the paid bill came to and why (domain::offers::Quote), in JSON; final with the bill.
ALTER TABLE bill ADD COLUMN quote TEXT NOT NULL DEFAULT '';
-- An open bill without a visit that nobody is going to pay.
ALTER TABLE bill ADD COLUMN dropped_at INTEGER;
ALTER TABLE bill ADD COLUMN dropped_by INTEGER REFERENCES staff (id);

-- Paid and taken back as a whole in the same shift: the visit may have another bill.
ALTER TABLE bill ADD COLUMN voided_at INTEGER;

DROP INDEX bill_by_visit;
CREATE UNIQUE INDEX bill_by_visit ON bill (visit_id) WHERE visit_id IS NOT NULL AND voided_at IS NULL;
CREATE INDEX bill_of_visit_void ON bill (visit_id) WHERE visit_id IS NOT NULL AND voided_at IS NOT NULL;
DROP TRIGGER bill_once;
CREATE TRIGGER bill_once BEFORE INSERT ON bill
WHEN EXISTS (SELECT 1 FROM bill WHERE id = NEW.id OR (visit_id = NEW.visit_id AND voided_at IS NULL))
BEGIN SELECT RAISE(ABORT, 'the visit has a bill already'); END;
CREATE TRIGGER bill_void_only_paid BEFORE UPDATE OF voided_at ON bill
WHEN NEW.voided_at IS NOT NULL AND OLD.state <> 'paid'
BEGIN SELECT RAISE(ABORT, 'only a paid bill is void'); END;

CREATE INDEX bill_by_client ON bill (client_id) WHERE client_id IS NOT NULL;
CREATE INDEX bill_open ON bill (id) WHERE state = 'open' AND dropped_at IS NULL;

CREATE TRIGGER bill_dropped_only_open BEFORE UPDATE OF dropped_at ON bill
WHEN NEW.dropped_at IS NOT NULL AND (OLD.state <> 'open' OR OLD.visit_id IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'only an open bill without a visit is dropped'); END;
CREATE TRIGGER bill_dropped_is_not_paid BEFORE UPDATE OF state ON bill
WHEN NEW.state = 'paid' AND NEW.dropped_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a dropped bill is not paid'); END;

-- Lines of further kinds; `item_id` is the procedure, the goods or the plan, and none where there is no such thing.
DROP TRIGGER bill_line_not_when_paid;
DROP TRIGGER bill_line_stays;
DROP TRIGGER bill_line_kept_when_paid;
ALTER TABLE bill_line RENAME TO bill_line_before;
CREATE TABLE bill_line (
    bill_id   INTEGER NOT NULL REFERENCES bill (id),
    line      INTEGER NOT NULL CHECK (line >= 1),
    kind      TEXT    NOT NULL
              CHECK (kind IN ('procedure', 'goods', 'certificate', 'abonement', 'deposit', 'debt_repaid')),
    item_id   INTEGER,
    holder_id INTEGER REFERENCES client (id),
    name_en   TEXT    NOT NULL DEFAULT '',
    name_ru   TEXT    NOT NULL DEFAULT '',
    name_pl   TEXT    NOT NULL DEFAULT '',
    name_zh   TEXT    NOT NULL DEFAULT '',
    quantity  INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 999),
    price     INTEGER NOT NULL CHECK (price BETWEEN 0 AND 10000000000),
    PRIMARY KEY (bill_id, line),
    CHECK (item_id IS NOT NULL OR kind IN ('certificate', 'deposit', 'debt_repaid')),
    CHECK (holder_id IS NULL OR kind = 'certificate')
) STRICT, WITHOUT ROWID;
INSERT INTO bill_line (bill_id, line, kind, item_id, name_en, name_ru, name_pl, name_zh, quantity, price)
SELECT bill_id, line, kind, item_id, name_en, name_ru, name_pl, name_zh, quantity, price FROM bill_line_before;
DROP TABLE bill_line_before;
CREATE TRIGGER bill_line_not_when_paid BEFORE INSERT ON bill_line
WHEN (SELECT state FROM bill WHERE id = NEW.bill_id) = 'paid'
BEGIN SELECT RAISE(ABORT, 'a paid bill is never changed'); END;
CREATE TRIGGER bill_line_stays BEFORE UPDATE ON bill_line
BEGIN SELECT RAISE(ABORT, 'a line of a bill is written anew, never changed'); END;
CREATE TRIGGER bill_line_kept_when_paid BEFORE DELETE ON bill_line
WHEN (SELECT state FROM bill WHERE id = OLD.bill_id) = 'paid'
BEGIN SELECT RAISE(ABORT, 'a paid bill is never changed'); END;

-- Every way of paying. `amount` is what it pays in money; `points` are bonus points; `item_id` is the certificate or the
-- abonement, `for_line` the line that a session pays.
DROP TRIGGER bill_tender_not_when_paid;
DROP TRIGGER bill_tender_stays;
DROP TRIGGER bill_tender_is_kept;
ALTER TABLE bill_tender RENAME TO bill_tender_before;
CREATE TABLE bill_tender (
    bill_id  INTEGER NOT NULL REFERENCES bill (id),
    line     INTEGER NOT NULL CHECK (line >= 1),
    kind     TEXT    NOT NULL
             CHECK (kind IN ('cash', 'card', 'transfer', 'certificate', 'bonus', 'abonement', 'deposit', 'debt')),
    amount   INTEGER NOT NULL,
    given    INTEGER NOT NULL,
    change   INTEGER NOT NULL CHECK (change >= 0),
    points   INTEGER NOT NULL DEFAULT 0 CHECK (points >= 0),
    item_id  INTEGER,
    for_line INTEGER,
    PRIMARY KEY (bill_id, line),
    CHECK (given - change = amount),
    CHECK (kind = 'cash' OR change = 0),
    CHECK (amount > 0 OR kind IN ('abonement', 'certificate')), -- a session may have cost nothing
    CHECK ((points > 0) = (kind = 'bonus')),
    CHECK ((item_id IS NOT NULL) = (kind IN ('certificate', 'abonement'))),
    CHECK ((for_line IS NOT NULL) <= (kind IN ('certificate', 'abonement')))
) STRICT, WITHOUT ROWID;
INSERT INTO bill_tender (bill_id, line, kind, amount, given, change)
SELECT bill_id, line, kind, amount, given, change FROM bill_tender_before;
DROP TABLE bill_tender_before;
CREATE TRIGGER bill_tender_not_when_paid BEFORE INSERT ON bill_tender
WHEN (SELECT state FROM bill WHERE id = NEW.bill_id) = 'paid'
BEGIN SELECT RAISE(ABORT, 'a paid bill is never changed'); END;
CREATE TRIGGER bill_tender_stays BEFORE UPDATE ON bill_tender
BEGIN SELECT RAISE(ABORT, 'a tender is never changed'); END;
CREATE TRIGGER bill_tender_is_kept BEFORE DELETE ON bill_tender
BEGIN SELECT RAISE(ABORT, 'a tender is never deleted'); END;

CREATE TABLE bill_tip (
    bill_id       INTEGER NOT NULL REFERENCES bill (id),
    specialist_id INTEGER NOT NULL REFERENCES specialist (id),
    amount        INTEGER NOT NULL CHECK (amount > 0),
    PRIMARY KEY (bill_id, specialist_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER bill_tip_not_when_paid BEFORE INSERT ON bill_tip
WHEN (SELECT state FROM bill WHERE id = NEW.bill_id) = 'paid'
BEGIN SELECT RAISE(ABORT, 'a paid bill is never changed'); END;
CREATE TRIGGER bill_tip_stays BEFORE UPDATE ON bill_tip
BEGIN SELECT RAISE(ABORT, 'a tip is never changed'); END;
CREATE TRIGGER bill_tip_is_kept BEFORE DELETE ON bill_tip
BEGIN SELECT RAISE(ABORT, 'a tip is never deleted'); END;

-- A paid bill taken back, whole or in part. The bill itself stays as it was.
CREATE TABLE refund (
    id       INTEGER PRIMARY KEY,
    bill_id  INTEGER NOT NULL REFERENCES bill (id),
    shift_id INTEGER NOT NULL REFERENCES till_shift (id),
    entry_id INTEGER UNIQUE REFERENCES entry (id), -- taking back a free line moves nothing
    at       INTEGER NOT NULL,
    by       INTEGER NOT NULL REFERENCES staff (id),
    reason   TEXT    NOT NULL CHECK (reason <> '' AND length(reason) <= 300),
    -- What went back and how (domain::till::Refund), in JSON; written once, when it has moved.
    given    TEXT    NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX refund_by_bill ON refund (bill_id);
CREATE INDEX refund_by_shift ON refund (shift_id);

CREATE TABLE refund_line (
    refund_id INTEGER NOT NULL REFERENCES refund (id),
    line      INTEGER NOT NULL CHECK (line >= 1),
    quantity  INTEGER NOT NULL CHECK (quantity >= 1),
    PRIMARY KEY (refund_id, line)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER refund_only_paid BEFORE INSERT ON refund
WHEN (SELECT state FROM bill WHERE id = NEW.bill_id) <> 'paid'
BEGIN SELECT RAISE(ABORT, 'only a paid bill is refunded'); END;
CREATE TRIGGER refund_stays BEFORE UPDATE ON refund
WHEN OLD.given <> '' OR NEW.given = '' OR NEW.id <> OLD.id OR NEW.bill_id <> OLD.bill_id
  OR NEW.shift_id <> OLD.shift_id OR NEW.at <> OLD.at OR NEW.by <> OLD.by OR NEW.reason <> OLD.reason
BEGIN SELECT RAISE(ABORT, 'a refund is never changed'); END;
CREATE TRIGGER refund_is_kept BEFORE DELETE ON refund
BEGIN SELECT RAISE(ABORT, 'a refund is never deleted'); END;
-- No piece of a line goes back twice.
CREATE TRIGGER refund_line_once BEFORE INSERT ON refund_line
WHEN NEW.quantity + coalesce((
        SELECT sum(back.quantity)
        FROM refund_line AS back JOIN refund ON refund.id = back.refund_id
        WHERE refund.bill_id = (SELECT bill_id FROM refund WHERE id = NEW.refund_id) AND back.line = NEW.line
    ), 0) > coalesce((
        SELECT quantity FROM bill_line
        WHERE bill_id = (SELECT bill_id FROM refund WHERE id = NEW.refund_id) AND line = NEW.line
    ), 0)
BEGIN SELECT RAISE(ABORT, 'a piece goes back once'); END;
CREATE TRIGGER refund_line_stays BEFORE UPDATE ON refund_line
BEGIN SELECT RAISE(ABORT, 'a refund is never changed'); END;
CREATE TRIGGER refund_line_is_kept BEFORE DELETE ON refund_line
BEGIN SELECT RAISE(ABORT, 'a refund is never deleted'); END;

-- A paid bill changes in one way alone: a refund of its own shift makes it void.
DROP TRIGGER bill_paid_stays;
CREATE TRIGGER bill_paid_stays BEFORE UPDATE ON bill
WHEN OLD.state = 'paid' AND NOT (
    OLD.voided_at IS NULL AND NEW.voided_at IS NOT NULL AND NEW.id = OLD.id AND NEW.visit_id IS OLD.visit_id
    AND NEW.client_id IS OLD.client_id AND NEW.version = OLD.version AND NEW.state = OLD.state
    AND NEW.opened_at = OLD.opened_at AND NEW.opened_by = OLD.opened_by AND NEW.paid_at = OLD.paid_at
    AND NEW.paid_by = OLD.paid_by AND NEW.shift_id = OLD.shift_id AND NEW.entry_id IS OLD.entry_id
    AND NEW.choices = OLD.choices AND NEW.quote = OLD.quote
    AND EXISTS (SELECT 1 FROM refund WHERE refund.bill_id = OLD.id AND refund.shift_id = OLD.shift_id)
)
BEGIN SELECT RAISE(ABORT, 'a paid bill is never changed'); END;

-- A visit opens again only when its bill is void.
DROP TRIGGER visit_closed_stays;
CREATE TRIGGER visit_closed_stays BEFORE UPDATE OF state ON visit
WHEN OLD.state = 'closed' AND NEW.state <> 'closed' AND NOT (
    NEW.state = 'to_pay'
    AND EXISTS (SELECT 1 FROM bill WHERE visit_id = OLD.id AND voided_at IS NOT NULL)
    AND NOT EXISTS (SELECT 1 FROM bill WHERE visit_id = OLD.id AND voided_at IS NULL)
)
BEGIN SELECT RAISE(ABORT, 'a paid visit stays closed'); END;
