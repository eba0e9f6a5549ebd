-- What clients hold: bonus lots, certificates, abonements, deposits, debts; and what moves them from tier to tier.
--
-- Each holding has its moves, which are never changed; what is left of it is carried forward by triggers, and with it one
-- total of each kind, so that a close compares ledger and cards without counting. `check` recounts all of them.

CREATE TABLE held (
    kind  TEXT PRIMARY KEY CHECK (kind IN ('bonus', 'certificate', 'abonement', 'deposit', 'debt')),
    total INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO held (kind, total)
VALUES ('bonus', 0), ('certificate', 0), ('abonement', 0), ('deposit', 0), ('debt', 0);

-- Bonus points of one accrual with one last day. The lot 'owed' is below nothing: points that a refund took back after
-- they were spent; what comes next settles it first.
CREATE TABLE bonus_lot (
    id       INTEGER PRIMARY KEY,
    owner_id INTEGER NOT NULL REFERENCES client (id),
    kind     TEXT    NOT NULL CHECK (kind IN ('earned', 'granted', 'adjusted', 'returned', 'owed')),
    bill_id  INTEGER REFERENCES bill (id),
    day      TEXT    NOT NULL CHECK (length(day) = 10),
    expires  TEXT    CHECK (length(expires) = 10), -- the last day on which it may be spent
    left     INTEGER NOT NULL DEFAULT 0,
    CHECK (CASE WHEN kind = 'owed' THEN left <= 0 AND expires IS NULL ELSE left >= 0 END),
    CHECK (kind <> 'earned' OR bill_id IS NOT NULL)
) STRICT;
CREATE INDEX bonus_lot_of_owner ON bonus_lot (owner_id, expires) WHERE left <> 0;
CREATE INDEX bonus_lot_to_expire ON bonus_lot (expires) WHERE left > 0 AND expires IS NOT NULL;
CREATE INDEX bonus_lot_of_bill ON bonus_lot (bill_id) WHERE bill_id IS NOT NULL;
CREATE INDEX bonus_lot_by_owner ON bonus_lot (owner_id, id);

CREATE TABLE bonus_move (
    id        INTEGER PRIMARY KEY,
    lot_id    INTEGER NOT NULL REFERENCES bonus_lot (id),
    kind      TEXT    NOT NULL CHECK (kind IN
        ('earned', 'granted', 'adjusted', 'spent', 'returned', 'taken_back', 'settled', 'expired')),
    points    INTEGER NOT NULL CHECK (points <> 0),
    bill_id   INTEGER REFERENCES bill (id),
    refund_id INTEGER REFERENCES refund (id),
    entry_id  INTEGER REFERENCES entry (id),
    day       TEXT    NOT NULL CHECK (length(day) = 10),
    at        INTEGER NOT NULL,
    by        INTEGER NOT NULL REFERENCES staff (id),
    reason    TEXT    NOT NULL DEFAULT '' CHECK (length(reason) <= 300)
) STRICT;
CREATE INDEX bonus_move_of_lot ON bonus_move (lot_id);
CREATE INDEX bonus_move_of_bill ON bonus_move (bill_id) WHERE bill_id IS NOT NULL;

CREATE TRIGGER bonus_move_carried AFTER INSERT ON bonus_move
BEGIN
    UPDATE bonus_lot SET left = left + NEW.points WHERE id = NEW.lot_id;
    UPDATE held SET total = total + NEW.points WHERE kind = 'bonus';
END;
CREATE TRIGGER bonus_move_stays BEFORE UPDATE ON bonus_move
BEGIN SELECT RAISE(ABORT, 'a move of points is never changed'); END;
CREATE TRIGGER bonus_move_is_kept BEFORE DELETE ON bonus_move
BEGIN SELECT RAISE(ABORT, 'a move of points is never deleted'); END;
CREATE TRIGGER bonus_lot_is_kept BEFORE DELETE ON bonus_lot
BEGIN SELECT RAISE(ABORT, 'a lot of points is never deleted'); END;
-- Points past their last day are not spent, whoever asks.
CREATE TRIGGER bonus_move_in_time BEFORE INSERT ON bonus_move
WHEN NEW.kind = 'spent' AND NEW.day > (SELECT expires FROM bonus_lot WHERE id = NEW.lot_id)
BEGIN SELECT RAISE(ABORT, 'the points have run out'); END;

-- Relatives who share one account: the members' points lie in the owner's. An owner is nobody's member.
CREATE TABLE bonus_pool (
    member_id INTEGER PRIMARY KEY REFERENCES client (id),
    owner_id  INTEGER NOT NULL REFERENCES client (id),
    since     INTEGER NOT NULL,
    by        INTEGER NOT NULL REFERENCES staff (id),
    CHECK (member_id <> owner_id)
) STRICT;
CREATE INDEX bonus_pool_of_owner ON bonus_pool (owner_id);
CREATE TRIGGER bonus_pool_is_flat BEFORE INSERT ON bonus_pool
WHEN EXISTS (SELECT 1 FROM bonus_pool WHERE member_id = NEW.owner_id OR owner_id = NEW.member_id)
BEGIN SELECT RAISE(ABORT, 'a pool has one owner'); END;

-- Who brought whom; and the grants given, each once.
CREATE TABLE brought_by (
    client_id INTEGER PRIMARY KEY REFERENCES client (id),
    friend_id INTEGER NOT NULL REFERENCES client (id),
    at        INTEGER NOT NULL,
    by        INTEGER NOT NULL REFERENCES staff (id),
    CHECK (client_id <> friend_id)
) STRICT;
CREATE INDEX brought_by_friend ON brought_by (friend_id);

CREATE TABLE bonus_grant (
    id        INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    occasion  TEXT    NOT NULL CHECK (occasion IN ('birthday', 'first_visit', 'referral')),
    which     INTEGER NOT NULL, -- the year of the birthday, the number of the friend, 0
    lot_id    INTEGER NOT NULL REFERENCES bonus_lot (id),
    UNIQUE (client_id, occasion, which)
) STRICT;

-- Certificates. `left` is what the salon still owes on one.
CREATE TABLE certificate (
    id           INTEGER PRIMARY KEY,
    version      INTEGER NOT NULL DEFAULT 1,
    code         TEXT    NOT NULL UNIQUE CHECK (length(code) = 8),
    procedure_id INTEGER REFERENCES procedure (id),
    price        INTEGER NOT NULL CHECK (price > 0),
    left         INTEGER NOT NULL DEFAULT 0 CHECK (left BETWEEN 0 AND price),
    in_parts     INTEGER NOT NULL CHECK (in_parts IN (0, 1)),
    until        TEXT    CHECK (length(until) = 10),
    holder_id    INTEGER REFERENCES client (id),
    bill_id      INTEGER REFERENCES bill (id),
    line         INTEGER,
    issued_on    TEXT    NOT NULL CHECK (length(issued_on) = 10),
    replaces     INTEGER UNIQUE REFERENCES certificate (id),
    stopped_at   INTEGER,
    stopped_by   INTEGER REFERENCES staff (id),
    stopped_why  TEXT    NOT NULL DEFAULT '' CHECK (length(stopped_why) <= 300),
    CHECK (procedure_id IS NULL OR (in_parts = 0 AND left IN (0, price))),
    CHECK ((stopped_at IS NULL) = (stopped_by IS NULL))
) STRICT;
CREATE INDEX certificate_of_holder ON certificate (holder_id) WHERE holder_id IS NOT NULL;
CREATE INDEX certificate_of_bill ON certificate (bill_id, line) WHERE bill_id IS NOT NULL;
CREATE INDEX certificate_to_end ON certificate (until) WHERE left > 0 AND until IS NOT NULL;
CREATE TRIGGER certificate_is_kept BEFORE DELETE ON certificate
BEGIN SELECT RAISE(ABORT, 'a certificate is never deleted'); END;

CREATE TABLE certificate_move (
    id             INTEGER PRIMARY KEY,
    certificate_id INTEGER NOT NULL REFERENCES certificate (id),
    kind           TEXT    NOT NULL CHECK (kind IN
        ('issued', 'used', 'forfeited', 'given_back', 'taken_back', 'replaced', 'written_off', 'extended', 'stopped')),
    amount         INTEGER NOT NULL,
    bill_id        INTEGER REFERENCES bill (id),
    refund_id      INTEGER REFERENCES refund (id),
    entry_id       INTEGER REFERENCES entry (id),
    day            TEXT    NOT NULL CHECK (length(day) = 10),
    at             INTEGER NOT NULL,
    by             INTEGER NOT NULL REFERENCES staff (id),
    reason         TEXT    NOT NULL DEFAULT '' CHECK (length(reason) <= 300),
    CHECK ((amount = 0) = (kind IN ('extended', 'stopped')))
) STRICT;
CREATE INDEX certificate_move_of ON certificate_move (certificate_id);

CREATE TRIGGER certificate_move_carried AFTER INSERT ON certificate_move WHEN NEW.amount <> 0
BEGIN
    UPDATE certificate SET left = left + NEW.amount WHERE id = NEW.certificate_id;
    UPDATE held SET total = total + NEW.amount WHERE kind = 'certificate';
END;
CREATE TRIGGER certificate_used_while_it_holds BEFORE INSERT ON certificate_move
WHEN NEW.kind = 'used' AND EXISTS (
    SELECT 1 FROM certificate WHERE id = NEW.certificate_id AND (stopped_at IS NOT NULL OR NEW.day > until)
)
BEGIN SELECT RAISE(ABORT, 'the certificate is stopped or has ended'); END;
CREATE TRIGGER certificate_move_stays BEFORE UPDATE ON certificate_move
BEGIN SELECT RAISE(ABORT, 'a move of a certificate is never changed'); END;
CREATE TRIGGER certificate_move_is_kept BEFORE DELETE ON certificate_move
BEGIN SELECT RAISE(ABORT, 'a move of a certificate is never deleted'); END;

-- What abonements the salon sells (domain::offers::PlanDetails, in JSON).
CREATE TABLE abonement_plan (
    id      INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    plan    TEXT    NOT NULL CHECK (json_valid(plan) AND length(plan) <= 65536)
) STRICT;
CREATE TRIGGER abonement_plan_grows BEFORE UPDATE ON abonement_plan
WHEN NEW.id <> OLD.id OR NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'each change of a plan is a version'); END;
CREATE TRIGGER abonement_plan_is_kept BEFORE DELETE ON abonement_plan
BEGIN SELECT RAISE(ABORT, 'a plan is retired, never deleted'); END;

-- Abonements sold, each with the plan as it was on that day. A session is worth an equal part of `price`; `worth` is what
-- the sessions left are worth. `paid` is what the client gave for it, of which a refund by list prices reckons.
CREATE TABLE abonement (
    id           INTEGER PRIMARY KEY,
    version      INTEGER NOT NULL DEFAULT 1,
    plan_id      INTEGER NOT NULL REFERENCES abonement_plan (id),
    terms        TEXT    NOT NULL CHECK (json_valid(terms)),
    owner_id     INTEGER NOT NULL REFERENCES client (id),
    sessions     INTEGER NOT NULL CHECK (sessions >= 0),
    price        INTEGER NOT NULL CHECK (price >= 0),
    paid         INTEGER NOT NULL CHECK (paid >= 0),
    left         INTEGER NOT NULL DEFAULT 0 CHECK (left BETWEEN 0 AND sessions),
    worth        INTEGER NOT NULL DEFAULT 0 CHECK (worth BETWEEN 0 AND price),
    starts_on    TEXT    CHECK (length(starts_on) = 10),
    until        TEXT    CHECK (length(until) = 10),
    frozen_since TEXT    CHECK (length(frozen_since) = 10),
    frozen_days  INTEGER NOT NULL DEFAULT 0 CHECK (frozen_days >= 0),
    refunded_on  TEXT    CHECK (length(refunded_on) = 10),
    bill_id      INTEGER REFERENCES bill (id),
    line         INTEGER,
    split_from   INTEGER REFERENCES abonement (id),
    CHECK (left > 0 OR worth = 0),
    CHECK (starts_on IS NOT NULL OR until IS NULL)
) STRICT;
CREATE INDEX abonement_of_owner ON abonement (owner_id);
CREATE INDEX abonement_of_bill ON abonement (bill_id, line) WHERE bill_id IS NOT NULL;
CREATE INDEX abonement_to_end ON abonement (until) WHERE left > 0 AND until IS NOT NULL;
CREATE TRIGGER abonement_is_kept BEFORE DELETE ON abonement
BEGIN SELECT RAISE(ABORT, 'an abonement is never deleted'); END;

-- Who else may use an abonement.
CREATE TABLE abonement_person (
    id           INTEGER PRIMARY KEY,
    abonement_id INTEGER NOT NULL REFERENCES abonement (id),
    client_id    INTEGER NOT NULL REFERENCES client (id),
    UNIQUE (abonement_id, client_id)
) STRICT;
CREATE INDEX abonement_person_of_client ON abonement_person (client_id);

CREATE TABLE abonement_move (
    id           INTEGER PRIMARY KEY,
    abonement_id INTEGER NOT NULL REFERENCES abonement (id),
    kind         TEXT    NOT NULL CHECK (kind IN ('issued', 'used', 'no_show', 'given_back', 'taken_back', 'split',
        'written_off', 'frozen', 'unfrozen', 'extended', 'handed_on')),
    sessions     INTEGER NOT NULL,
    worth        INTEGER NOT NULL,
    listed       INTEGER NOT NULL DEFAULT 0, -- the price of the day of a session used
    client_id    INTEGER REFERENCES client (id), -- who used it, or who has it from now on
    visit_id     INTEGER REFERENCES visit (id),
    bill_id      INTEGER REFERENCES bill (id),
    refund_id    INTEGER REFERENCES refund (id),
    entry_id     INTEGER REFERENCES entry (id),
    day          TEXT    NOT NULL CHECK (length(day) = 10),
    at           INTEGER NOT NULL,
    by           INTEGER NOT NULL REFERENCES staff (id),
    reason       TEXT    NOT NULL DEFAULT '' CHECK (length(reason) <= 300)
) STRICT;
CREATE INDEX abonement_move_of ON abonement_move (abonement_id);
CREATE INDEX abonement_move_of_visit ON abonement_move (visit_id) WHERE visit_id IS NOT NULL;

-- A missed visit takes one session, however often somebody asks.
CREATE TRIGGER abonement_move_once_a_visit BEFORE INSERT ON abonement_move
WHEN NEW.kind = 'no_show' AND (
    SELECT count(*) FROM abonement_move WHERE visit_id = NEW.visit_id AND kind = 'no_show'
) > (
    SELECT count(*) FROM abonement_move WHERE visit_id = NEW.visit_id AND kind = 'given_back'
)
BEGIN SELECT RAISE(ABORT, 'a missed visit takes one session'); END;

CREATE TRIGGER abonement_move_carried AFTER INSERT ON abonement_move WHEN NEW.sessions <> 0 OR NEW.worth <> 0
BEGIN
    UPDATE abonement SET left = left + NEW.sessions, worth = worth + NEW.worth WHERE id = NEW.abonement_id;
    UPDATE held SET total = total + NEW.worth WHERE kind = 'abonement';
END;
CREATE TRIGGER abonement_used_while_it_holds BEFORE INSERT ON abonement_move
WHEN NEW.kind = 'used' AND EXISTS (
    SELECT 1 FROM abonement
    WHERE id = NEW.abonement_id AND (refunded_on IS NOT NULL OR frozen_since IS NOT NULL OR NEW.day > until)
)
BEGIN SELECT RAISE(ABORT, 'the abonement is frozen, refunded or has ended'); END;
CREATE TRIGGER abonement_move_stays BEFORE UPDATE ON abonement_move
BEGIN SELECT RAISE(ABORT, 'a move of an abonement is never changed'); END;
CREATE TRIGGER abonement_move_is_kept BEFORE DELETE ON abonement_move
BEGIN SELECT RAISE(ABORT, 'a move of an abonement is never deleted'); END;

-- What a client paid in advance, and what they owe; beside it, all that they ever spent, for programmes without a window.
CREATE TABLE purse (
    client_id INTEGER PRIMARY KEY REFERENCES client (id),
    deposit   INTEGER NOT NULL DEFAULT 0 CHECK (deposit >= 0),
    debt      INTEGER NOT NULL DEFAULT 0 CHECK (debt >= 0),
    spent     INTEGER NOT NULL DEFAULT 0,
    visits    INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE purse_move (
    id        INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    kind      TEXT    NOT NULL CHECK (kind IN ('deposit', 'debt')),
    amount    INTEGER NOT NULL CHECK (amount <> 0), -- above nothing: more in the deposit, more owed
    bill_id   INTEGER REFERENCES bill (id),
    refund_id INTEGER REFERENCES refund (id),
    entry_id  INTEGER REFERENCES entry (id),
    day       TEXT    NOT NULL CHECK (length(day) = 10),
    at        INTEGER NOT NULL,
    by        INTEGER NOT NULL REFERENCES staff (id),
    reason    TEXT    NOT NULL DEFAULT '' CHECK (length(reason) <= 300)
) STRICT;
CREATE INDEX purse_move_of ON purse_move (client_id);

CREATE TRIGGER purse_move_carried AFTER INSERT ON purse_move
BEGIN
    INSERT INTO purse (client_id) VALUES (NEW.client_id) ON CONFLICT DO NOTHING;
    UPDATE purse
    SET deposit = deposit + CASE NEW.kind WHEN 'deposit' THEN NEW.amount ELSE 0 END,
        debt = debt + CASE NEW.kind WHEN 'debt' THEN NEW.amount ELSE 0 END
    WHERE client_id = NEW.client_id;
    UPDATE held SET total = total + NEW.amount WHERE kind = NEW.kind;
END;
CREATE TRIGGER purse_move_stays BEFORE UPDATE ON purse_move
BEGIN SELECT RAISE(ABORT, 'a move of a deposit or a debt is never changed'); END;
CREATE TRIGGER purse_move_is_kept BEFORE DELETE ON purse_move
BEGIN SELECT RAISE(ABORT, 'a move of a deposit or a debt is never deleted'); END;

-- What was paid and settled, a row a bill or refund: the spending and the visits that count for a tier. A window reads the
-- client's own rows inside it, never the history.
CREATE TABLE settled (
    id        INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    day       TEXT    NOT NULL CHECK (length(day) = 10),
    spent     INTEGER NOT NULL,
    visits    INTEGER NOT NULL CHECK (visits BETWEEN -1 AND 1),
    bill_id   INTEGER REFERENCES bill (id)
) STRICT;
CREATE INDEX settled_of_client ON settled (client_id, day, spent, visits);

CREATE TRIGGER settled_carried AFTER INSERT ON settled
BEGIN
    INSERT INTO purse (client_id) VALUES (NEW.client_id) ON CONFLICT DO NOTHING;
    UPDATE purse SET spent = spent + NEW.spent, visits = visits + NEW.visits WHERE client_id = NEW.client_id;
END;
CREATE TRIGGER settled_moves_with_the_card AFTER UPDATE OF client_id ON settled
BEGIN
    UPDATE purse SET spent = spent - OLD.spent, visits = visits - OLD.visits WHERE client_id = OLD.client_id;
    INSERT INTO purse (client_id) VALUES (NEW.client_id) ON CONFLICT DO NOTHING;
    UPDATE purse SET spent = spent + NEW.spent, visits = visits + NEW.visits WHERE client_id = NEW.client_id;
END;

-- What was paid before there were wallets.
INSERT INTO settled (client_id, day, spent, visits, bill_id)
SELECT visit.client_id, visit.day,
       coalesce((SELECT sum(amount) FROM bill_tender WHERE bill_tender.bill_id = bill.id), 0), 1, bill.id
FROM bill JOIN visit ON visit.id = bill.visit_id
WHERE bill.state = 'paid';
