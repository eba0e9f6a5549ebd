-- Products of the cabinet: what a procedure usually uses, what a visit used of which lot, and lots that are recalled.

ALTER TABLE goods ADD COLUMN for_sale INTEGER NOT NULL DEFAULT 1 CHECK (for_sale IN (0, 1));
ALTER TABLE goods ADD COLUMN for_use INTEGER NOT NULL DEFAULT 0 CHECK (for_use IN (0, 1));

-- What a procedure usually uses.
CREATE TABLE procedure_product (
    procedure_id INTEGER NOT NULL REFERENCES procedure (id),
    goods_id     INTEGER NOT NULL REFERENCES goods (id),
    PRIMARY KEY (procedure_id, goods_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX procedure_product_by_goods ON procedure_product (goods_id);

-- Kept by the recalls alone.
ALTER TABLE goods_lot ADD COLUMN recalled INTEGER NOT NULL DEFAULT 0 CHECK (recalled IN (0, 1));

-- A lot called back: neither used nor sold until somebody lifts it, with a reason.
CREATE TABLE recall (
    id        INTEGER PRIMARY KEY,
    lot_id    INTEGER NOT NULL REFERENCES goods_lot (id),
    at        INTEGER NOT NULL,
    by        INTEGER NOT NULL REFERENCES staff (id),
    reason    TEXT    NOT NULL CHECK (reason <> '' AND length(reason) <= 300),
    lifted_at INTEGER,
    lifted_by INTEGER REFERENCES staff (id),
    lifted_for TEXT   NOT NULL DEFAULT '' CHECK (length(lifted_for) <= 300),
    CHECK ((lifted_at IS NULL) = (lifted_by IS NULL)),
    CHECK ((lifted_at IS NULL) = (lifted_for = ''))
) STRICT;
CREATE UNIQUE INDEX recall_once_at_a_time ON recall (lot_id) WHERE lifted_at IS NULL;
CREATE TRIGGER recall_begins_standing BEFORE INSERT ON recall
WHEN NEW.lifted_at IS NOT NULL OR EXISTS (SELECT 1 FROM recall WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a recall is never changed'); END;
CREATE TRIGGER recall_blocks_the_lot AFTER INSERT ON recall
BEGIN UPDATE goods_lot SET recalled = 1 WHERE id = NEW.lot_id; END;
CREATE TRIGGER recall_lifted_once BEFORE UPDATE ON recall
WHEN OLD.lifted_at IS NOT NULL OR NEW.lifted_at IS NULL OR NEW.id <> OLD.id OR NEW.lot_id <> OLD.lot_id
  OR NEW.at <> OLD.at OR NEW.by <> OLD.by OR NEW.reason <> OLD.reason
BEGIN SELECT RAISE(ABORT, 'a recall is never changed'); END;
CREATE TRIGGER recall_frees_the_lot AFTER UPDATE OF lifted_at ON recall
BEGIN UPDATE goods_lot SET recalled = 0 WHERE id = NEW.lot_id; END;
CREATE TRIGGER recall_is_kept BEFORE DELETE ON recall
BEGIN SELECT RAISE(ABORT, 'a recall is never deleted'); END;
CREATE TRIGGER goods_lot_recalled_by_recalls BEFORE UPDATE OF recalled ON goods_lot
WHEN NEW.recalled <> EXISTS (SELECT 1 FROM recall WHERE lot_id = NEW.id AND lifted_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'a lot is recalled by a recall alone'); END;

-- Every try to reach a client whom a recalled lot touched. The latest one tells how it stands.
CREATE TABLE recall_call (
    id        INTEGER PRIMARY KEY,
    recall_id INTEGER NOT NULL REFERENCES recall (id),
    client_id INTEGER NOT NULL REFERENCES client (id),
    at        INTEGER NOT NULL,
    by        INTEGER NOT NULL REFERENCES staff (id),
    outcome   TEXT    NOT NULL CHECK (outcome IN ('well', 'reacted', 'no_answer', 'message', 'wrong_number')),
    note      TEXT    NOT NULL DEFAULT '' CHECK (length(note) <= 300)
) STRICT;
CREATE INDEX recall_call_by_recall ON recall_call (recall_id);
CREATE INDEX recall_call_by_client ON recall_call (client_id);
CREATE TRIGGER recall_call_only_in_order BEFORE INSERT ON recall_call
WHEN EXISTS (SELECT 1 FROM recall_call WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a call is never changed'); END;
-- Whose call it was changes in one way alone: two cards become one, or two again.
CREATE TRIGGER recall_call_stays BEFORE UPDATE OF id, recall_id, at, by, outcome, note ON recall_call
BEGIN SELECT RAISE(ABORT, 'a call is never changed'); END;
CREATE TRIGGER recall_call_is_kept BEFORE DELETE ON recall_call
BEGIN SELECT RAISE(ABORT, 'a call is never deleted'); END;

-- A lot that touched the client of a visit. `pieces` are those used up: none of a jar that serves many visits. A use
-- written by mistake is struck with a reason, and its pieces come back.
CREATE TABLE goods_use (
    id           INTEGER PRIMARY KEY,
    visit_id     INTEGER NOT NULL REFERENCES visit (id),
    procedure_id INTEGER NOT NULL REFERENCES procedure (id),
    lot_id       INTEGER NOT NULL REFERENCES goods_lot (id),
    pieces       INTEGER NOT NULL CHECK (pieces BETWEEN 0 AND 9999),
    at           INTEGER NOT NULL,
    by           INTEGER NOT NULL REFERENCES staff (id),
    struck_at    INTEGER,
    struck_by    INTEGER REFERENCES staff (id),
    struck_for   TEXT    NOT NULL DEFAULT '' CHECK (length(struck_for) <= 300),
    CHECK ((struck_at IS NULL) = (struck_by IS NULL)),
    CHECK ((struck_at IS NULL) = (struck_for = ''))
) STRICT;
CREATE INDEX goods_use_by_lot ON goods_use (lot_id);
CREATE INDEX goods_use_by_visit ON goods_use (visit_id);
CREATE TRIGGER goods_use_only_in_order BEFORE INSERT ON goods_use
WHEN NEW.struck_at IS NOT NULL OR EXISTS (SELECT 1 FROM goods_use WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a use is never changed'); END;
CREATE TRIGGER goods_use_not_of_a_recalled_lot BEFORE INSERT ON goods_use
WHEN (SELECT recalled FROM goods_lot WHERE id = NEW.lot_id) = 1
BEGIN SELECT RAISE(ABORT, 'a recalled lot is not used'); END;
CREATE TRIGGER goods_use_struck_once BEFORE UPDATE ON goods_use
WHEN OLD.struck_at IS NOT NULL OR NEW.struck_at IS NULL OR NEW.id <> OLD.id OR NEW.visit_id <> OLD.visit_id
  OR NEW.procedure_id <> OLD.procedure_id OR NEW.lot_id <> OLD.lot_id OR NEW.pieces <> OLD.pieces
  OR NEW.at <> OLD.at OR NEW.by <> OLD.by
BEGIN SELECT RAISE(ABORT, 'a use is never changed'); END;
CREATE TRIGGER goods_use_is_kept BEFORE DELETE ON goods_use
BEGIN SELECT RAISE(ABORT, 'a use is never deleted'); END;

-- Moves of a further kind: pieces used up in a visit, and back from there when the use is struck.
DROP TRIGGER goods_move_only_in_order;
DROP TRIGGER goods_move_within_stock;
DROP TRIGGER goods_move_back_once;
DROP TRIGGER goods_move_is_kept_in_stock;
DROP TRIGGER goods_move_stays;
DROP TRIGGER goods_move_is_there_for_ever;
DROP INDEX goods_move_by_lot;
DROP INDEX goods_move_by_bill;
ALTER TABLE goods_move RENAME TO goods_move_before;
CREATE TABLE goods_move (
    id       INTEGER PRIMARY KEY,
    lot_id   INTEGER NOT NULL REFERENCES goods_lot (id),
    kind     TEXT    NOT NULL
             CHECK (kind IN ('received', 'sold', 'given_back', 'written_off', 'counted', 'used', 'unused')),
    quantity INTEGER NOT NULL CHECK (quantity <> 0 AND quantity BETWEEN -99999 AND 99999),
    at       INTEGER NOT NULL,
    by       INTEGER NOT NULL REFERENCES staff (id),
    bill_id  INTEGER REFERENCES bill (id),
    count_id INTEGER REFERENCES goods_count (id),
    use_id   INTEGER REFERENCES goods_use (id),
    beyond   INTEGER NOT NULL DEFAULT 0 CHECK (beyond IN (0, 1)), -- gone although the shelf held none by the books
    reason   TEXT    NOT NULL DEFAULT '',
    note     TEXT    NOT NULL DEFAULT '' CHECK (length(note) <= 300),
    CHECK (kind NOT IN ('received', 'given_back', 'unused') OR quantity > 0),
    CHECK (kind NOT IN ('sold', 'written_off', 'used') OR quantity < 0),
    CHECK ((bill_id IS NOT NULL) = (kind IN ('sold', 'given_back'))),
    CHECK ((count_id IS NOT NULL) = (kind = 'counted')),
    CHECK ((use_id IS NOT NULL) = (kind IN ('used', 'unused'))),
    CHECK ((reason <> '') = (kind = 'written_off')),
    CHECK (beyond = 0 OR kind IN ('sold', 'used'))
) STRICT;
INSERT INTO goods_move (id, lot_id, kind, quantity, at, by, bill_id, count_id, beyond, reason, note)
SELECT id, lot_id, kind, quantity, at, by, bill_id, count_id, beyond, reason, note FROM goods_move_before;
DROP TABLE goods_move_before;

CREATE INDEX goods_move_by_lot ON goods_move (lot_id);
CREATE INDEX goods_move_by_bill ON goods_move (bill_id) WHERE bill_id IS NOT NULL;
CREATE INDEX goods_move_by_use ON goods_move (use_id) WHERE use_id IS NOT NULL;

CREATE TRIGGER goods_move_only_in_order BEFORE INSERT ON goods_move
WHEN EXISTS (SELECT 1 FROM goods_move WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a move is never changed'); END;
CREATE TRIGGER goods_move_within_stock BEFORE INSERT ON goods_move
WHEN NEW.quantity < 0 AND NEW.beyond = 0 AND NEW.kind <> 'counted'
     AND NEW.quantity + (SELECT stock FROM goods_lot WHERE id = NEW.lot_id) < 0
BEGIN SELECT RAISE(ABORT, 'no more leaves a lot than lies in it'); END;
CREATE TRIGGER goods_move_not_of_a_recalled_lot BEFORE INSERT ON goods_move
WHEN NEW.kind IN ('sold', 'used') AND (SELECT recalled FROM goods_lot WHERE id = NEW.lot_id) = 1
BEGIN SELECT RAISE(ABORT, 'a recalled lot is neither sold nor used'); END;
CREATE TRIGGER goods_move_back_once BEFORE INSERT ON goods_move
WHEN NEW.kind = 'given_back' AND NEW.quantity + (
        SELECT coalesce(sum(quantity), 0) FROM goods_move WHERE bill_id = NEW.bill_id AND lot_id = NEW.lot_id
    ) > 0
BEGIN SELECT RAISE(ABORT, 'a piece comes back once'); END;
CREATE TRIGGER goods_move_of_its_use BEFORE INSERT ON goods_move
WHEN NEW.use_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM goods_use
        WHERE id = NEW.use_id AND lot_id = NEW.lot_id AND pieces = abs(NEW.quantity)
          AND (struck_at IS NOT NULL) = (NEW.kind = 'unused')
    )
BEGIN SELECT RAISE(ABORT, 'a visit uses what its use says'); END;
CREATE TRIGGER goods_move_of_a_use_once BEFORE INSERT ON goods_move
WHEN NEW.use_id IS NOT NULL AND EXISTS (SELECT 1 FROM goods_move WHERE use_id = NEW.use_id AND kind = NEW.kind)
BEGIN SELECT RAISE(ABORT, 'a piece is used once'); END;
CREATE TRIGGER goods_move_is_kept_in_stock AFTER INSERT ON goods_move
BEGIN UPDATE goods_lot SET stock = stock + NEW.quantity WHERE id = NEW.lot_id; END;
CREATE TRIGGER goods_move_stays BEFORE UPDATE ON goods_move
BEGIN SELECT RAISE(ABORT, 'a move is never changed'); END;
CREATE TRIGGER goods_move_is_there_for_ever BEFORE DELETE ON goods_move
BEGIN SELECT RAISE(ABORT, 'a move is never deleted'); END;
