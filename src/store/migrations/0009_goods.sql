-- Retail goods, their lots and their stock.

CREATE TABLE goods (
    id          INTEGER PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    retired     INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    code        TEXT    NOT NULL DEFAULT '',
    barcode     TEXT    NOT NULL DEFAULT '' CHECK (length(barcode) <= 32),
    name_en     TEXT    NOT NULL DEFAULT '',
    name_ru     TEXT    NOT NULL DEFAULT '',
    name_pl     TEXT    NOT NULL DEFAULT '',
    name_zh     TEXT    NOT NULL DEFAULT '',
    brand       TEXT    NOT NULL DEFAULT '',
    size        TEXT    NOT NULL DEFAULT '',
    kind        TEXT    NOT NULL,
    needs       TEXT    NOT NULL DEFAULT '', -- codes of what it is for, joined by |
    ingredients TEXT    NOT NULL DEFAULT '',
    allergens   TEXT    NOT NULL DEFAULT '', -- codes of the health dictionary, joined by |
    price       INTEGER NOT NULL CHECK (price BETWEEN 0 AND 10000000000),
    low_at      INTEGER NOT NULL DEFAULT 0 CHECK (low_at BETWEEN 0 AND 99999),
    CHECK (name_en <> '' OR name_ru <> '' OR name_pl <> '' OR name_zh <> '')
) STRICT;

CREATE UNIQUE INDEX goods_by_code ON goods (code) WHERE code <> '';
CREATE UNIQUE INDEX goods_by_barcode ON goods (barcode) WHERE barcode <> '';
CREATE TRIGGER goods_is_kept BEFORE DELETE ON goods
BEGIN SELECT RAISE(ABORT, 'goods are retired, never deleted'); END;

-- What came with one lot number and one best-before date. `stock` is kept by the moves alone and recounted by `check`.
CREATE TABLE goods_lot (
    id          INTEGER PRIMARY KEY,
    goods_id    INTEGER NOT NULL REFERENCES goods (id),
    number      TEXT    NOT NULL DEFAULT '' CHECK (length(number) <= 40),
    best_before TEXT    CHECK (length(best_before) = 10),
    stock       INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE UNIQUE INDEX goods_lot_once ON goods_lot (goods_id, number, coalesce(best_before, ''));
CREATE TRIGGER goods_lot_begins_empty BEFORE INSERT ON goods_lot
WHEN NEW.stock <> 0 OR EXISTS (SELECT 1 FROM goods_lot WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'stock is moved, never written'); END;
CREATE TRIGGER goods_lot_stays BEFORE UPDATE OF id, goods_id, number, best_before ON goods_lot
BEGIN SELECT RAISE(ABORT, 'a lot is never changed'); END;
CREATE TRIGGER goods_lot_is_kept BEFORE DELETE ON goods_lot
BEGIN SELECT RAISE(ABORT, 'a lot is never deleted'); END;

-- One counting of the shelf.
CREATE TABLE goods_count (
    id     INTEGER PRIMARY KEY,
    at     INTEGER NOT NULL,
    by     INTEGER NOT NULL REFERENCES staff (id),
    reason TEXT    NOT NULL DEFAULT '' CHECK (length(reason) <= 300)
) STRICT;

-- What was counted of each lot, and what the moves said at that moment.
CREATE TABLE goods_count_line (
    count_id INTEGER NOT NULL REFERENCES goods_count (id),
    lot_id   INTEGER NOT NULL REFERENCES goods_lot (id),
    expected INTEGER NOT NULL,
    counted  INTEGER NOT NULL CHECK (counted BETWEEN 0 AND 99999),
    PRIMARY KEY (count_id, lot_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER goods_count_stays BEFORE UPDATE ON goods_count
BEGIN SELECT RAISE(ABORT, 'a count is never changed'); END;
CREATE TRIGGER goods_count_is_kept BEFORE DELETE ON goods_count
BEGIN SELECT RAISE(ABORT, 'a count is never deleted'); END;
CREATE TRIGGER goods_count_line_tells_the_truth BEFORE INSERT ON goods_count_line
WHEN NEW.expected <> (SELECT stock FROM goods_lot WHERE id = NEW.lot_id)
BEGIN SELECT RAISE(ABORT, 'a count is compared with the stock of its moment'); END;
CREATE TRIGGER goods_count_line_reasoned BEFORE INSERT ON goods_count_line
WHEN NEW.expected <> NEW.counted AND (SELECT reason FROM goods_count WHERE id = NEW.count_id) = ''
BEGIN SELECT RAISE(ABORT, 'a difference needs a reason'); END;
CREATE TRIGGER goods_count_line_stays BEFORE UPDATE ON goods_count_line
BEGIN SELECT RAISE(ABORT, 'a count is never changed'); END;
CREATE TRIGGER goods_count_line_is_kept BEFORE DELETE ON goods_count_line
BEGIN SELECT RAISE(ABORT, 'a count is never deleted'); END;

-- Every piece that came or went, once and for ever.
CREATE TABLE goods_move (
    id       INTEGER PRIMARY KEY,
    lot_id   INTEGER NOT NULL REFERENCES goods_lot (id),
    kind     TEXT    NOT NULL CHECK (kind IN ('received', 'sold', 'given_back', 'written_off', 'counted')),
    quantity INTEGER NOT NULL CHECK (quantity <> 0 AND quantity BETWEEN -99999 AND 99999),
    at       INTEGER NOT NULL,
    by       INTEGER NOT NULL REFERENCES staff (id),
    bill_id  INTEGER REFERENCES bill (id),
    count_id INTEGER REFERENCES goods_count (id),
    beyond   INTEGER NOT NULL DEFAULT 0 CHECK (beyond IN (0, 1)), -- sold although the shelf held none by the books
    reason   TEXT    NOT NULL DEFAULT '',
    note     TEXT    NOT NULL DEFAULT '' CHECK (length(note) <= 300),
    CHECK (kind NOT IN ('received', 'given_back') OR quantity > 0),
    CHECK (kind NOT IN ('sold', 'written_off') OR quantity < 0),
    CHECK ((bill_id IS NOT NULL) = (kind IN ('sold', 'given_back'))),
    CHECK ((count_id IS NOT NULL) = (kind = 'counted')),
    CHECK ((reason <> '') = (kind = 'written_off')),
    CHECK (beyond = 0 OR kind = 'sold')
) STRICT;

CREATE INDEX goods_move_by_lot ON goods_move (lot_id);
CREATE INDEX goods_move_by_bill ON goods_move (bill_id) WHERE bill_id IS NOT NULL;

CREATE TRIGGER goods_move_only_in_order BEFORE INSERT ON goods_move
WHEN EXISTS (SELECT 1 FROM goods_move WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a move is never changed'); END;
CREATE TRIGGER goods_move_within_stock BEFORE INSERT ON goods_move
WHEN NEW.quantity < 0 AND NEW.beyond = 0 AND NEW.kind <> 'counted'
     AND NEW.quantity + (SELECT stock FROM goods_lot WHERE id = NEW.lot_id) < 0
BEGIN SELECT RAISE(ABORT, 'no more leaves a lot than lies in it'); END;
CREATE TRIGGER goods_move_back_once BEFORE INSERT ON goods_move
WHEN NEW.kind = 'given_back' AND NEW.quantity + (
        SELECT coalesce(sum(quantity), 0) FROM goods_move WHERE bill_id = NEW.bill_id AND lot_id = NEW.lot_id
    ) > 0
BEGIN SELECT RAISE(ABORT, 'a piece comes back once'); END;
CREATE TRIGGER goods_move_is_kept_in_stock AFTER INSERT ON goods_move
BEGIN UPDATE goods_lot SET stock = stock + NEW.quantity WHERE id = NEW.lot_id; END;
CREATE TRIGGER goods_move_stays BEFORE UPDATE ON goods_move
BEGIN SELECT RAISE(ABORT, 'a move is never changed'); END;
CREATE TRIGGER goods_move_is_there_for_ever BEFORE DELETE ON goods_move
BEGIN SELECT RAISE(ABORT, 'a move is never deleted'); END;
