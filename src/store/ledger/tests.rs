//! What the database itself refuses, what the recount finds, and that the two ways of posting are one.

use jiff::Timestamp;
use jiff::civil::date;
use proptest::prelude::*;
use tempfile::TempDir;

use crate::domain::ids::{ClientId, RequestKey, ShiftId, StaffId};
use crate::domain::ledger::{Account, Entry, EntryKind, Heading, Ledger, Posting};
use crate::domain::time::Entropy;
use crate::store::chain::{ChainKey, ChainKeys};
use crate::store::vault::DataKey;
use crate::store::{Database, Durability, StoreError, Tx};

use super::post::{account, add_to_balance, add_to_turnover, sides, write};
use super::{LedgerCheck, Writer, balance, check, head, post, sum};

/// No randomness at all.
struct Sevens;

impl Entropy for Sevens {
    fn fill(&mut self, buffer: &mut [u8]) {
        buffer.fill(7);
    }
}

/// A database with one member of staff and shift 1 running. The folder vanishes with it.
struct Books {
    database: Database,
    _folder: TempDir,
}

impl Books {
    fn new() -> Self {
        let folder = TempDir::new().expect("a folder");
        let key = DataKey::random(&mut Sevens);
        let chains = ChainKeys { audit: ChainKey::new([1; 32]), ledger: ChainKey::new([2; 32]) };
        let database = Database::create(&folder.path().join("salon.db"), &key, chains).expect("a database");
        let mut books = Self { database, _folder: folder };
        books
            .by_hand(
                "INSERT INTO staff (id, login, name, role, added_at) VALUES (1, 'dana', 'Dana', 'owner', 0);
                 INSERT INTO till_shift (id, opened_at, opened_by, float) VALUES (1, 0, 1, 0);",
            )
            .expect("people and a shift");
        books
    }

    /// Work in a transaction that is committed.
    fn within<T>(&mut self, work: impl FnOnce(&Tx<'_>) -> Result<T, StoreError>) -> Result<T, StoreError> {
        self.database.transaction(Durability::Soon, work)
    }

    /// Statements typed by hand into the open database, in one transaction.
    fn by_hand(&mut self, sql: &str) -> Result<(), StoreError> {
        self.within(|tx| Ok(tx.connection().execute_batch(sql)?))
    }

    /// Posts a sale of so much in cash.
    fn sell(&mut self, amount: i64) -> Result<(), StoreError> {
        let sale = entry(EntryKind::Sale, Some(1), &[(Account::Cash, amount), (Account::RevenueProcedures, -amount)]);
        self.within(|tx| post(tx, &sale).map(|_| ()))
    }

    /// The recount.
    fn check(&mut self) -> LedgerCheck {
        self.within(check).expect("a readable ledger")
    }

    /// Every row of the ledger as text, for comparing two databases.
    fn rows(&mut self) -> Vec<String> {
        let tables = [
            "SELECT concat_ws('|', 'entry', id, kind, request_key, day, at, shift_id, staff_id, memo) FROM entry ORDER BY id",
            "SELECT concat_ws('|', 'posting', entry_id, line, account_id, amount) FROM posting ORDER BY entry_id, line",
            "SELECT concat_ws('|', 'seal', entry_id, hex(link)) FROM seal ORDER BY entry_id",
            "SELECT concat_ws('|', 'account', id, code, ledger, commodity) FROM account ORDER BY id",
            "SELECT concat_ws('|', 'balance', account_id, amount) FROM balance ORDER BY account_id",
            "SELECT concat_ws('|', 'turnover', shift_id, ledger, kind, debit, credit) FROM turnover ORDER BY 1",
        ];
        self.within(|tx| {
            let mut rows = Vec::new();
            for table in tables {
                rows.extend(tx.all(table, &[], |row| row.get::<String>(0))?);
            }
            Ok(rows)
        })
        .expect("readable rows")
    }
}

/// An entry of the tests' day.
fn entry(kind: EntryKind, shift: Option<i64>, postings: &[(Account, i64)]) -> Entry {
    let heading = Heading {
        kind,
        key: None,
        day: date(2026, 11, 21),
        at: Timestamp::from_second(1_795_260_000).expect("in range"),
        shift: shift.map(ShiftId),
        visit: None,
        staff: StaffId(1),
        memo: String::new(),
        reverses: None,
    };
    let postings = postings.iter().map(|&(account, amount)| Posting { account, amount }).collect();
    Entry::new(heading, postings).expect("balanced")
}

/// What a refused statement was told.
fn refusal(done: Result<(), StoreError>) -> String {
    match done {
        Err(StoreError::Constraint(message)) => message,
        other => panic!("not refused by the schema: {other:?}"),
    }
}

/// An entry begun by hand, whose postings and seal the row of the table adds.
const BEGUN: &str =
    "INSERT INTO entry (id, kind, day, at, shift_id, staff_id) VALUES (2, 'sale', '2026-11-21', 0, 1, 1);";

#[test]
fn the_database_itself_refuses_what_does_not_balance() {
    let posting = |line: i64, account: i64, amount: i64| {
        format!("INSERT INTO posting (entry_id, line, account_id, amount) VALUES (2, {line}, {account}, {amount});")
    };
    let seal = "INSERT INTO seal (entry_id, link) VALUES (2, randomblob(32));".to_owned();
    for (sql, expected) in [
        (posting(1, 1, 5) + &posting(2, 2, -4) + &seal, "the entry does not balance"),
        (posting(1, 1, 5) + &posting(2, 3, -5) + &seal, "the entry does not balance"), // points against money
        (posting(1, 1, 5) + &seal, "an entry needs at least two postings"),
        (seal.clone(), "an entry needs at least two postings"),
        (posting(1, 1, 0), "CHECK constraint failed: amount <> 0"),
        (posting(1, 1, 5) + &posting(2, 2, -5), "FOREIGN KEY constraint failed"), // never sealed: no commit
        (String::new(), "FOREIGN KEY constraint failed"),
        (posting(1, 9, 5) + &posting(2, 2, -5) + &seal, "FOREIGN KEY constraint failed"), // no such account
    ] {
        let mut books = Books::new();
        books.sell(100).expect("a sale");
        let grant = [(Account::BonusProgramme, 5), (Account::ClientBonus(ClientId(7)), -5)];
        books.within(|tx| super::post::account(tx, grant[0].0).map(|_| ())).expect("an account of points");
        assert_eq!(refusal(books.by_hand(&format!("{BEGUN}{sql}"))), expected, "{sql}");
        assert_eq!(books.check(), LedgerCheck { entries: 1, ..LedgerCheck::default() }, "{sql}");
    }
}

#[test]
fn what_is_sealed_is_never_changed() {
    for (sql, expected) in [
        ("UPDATE posting SET amount = amount * 2", "a posting is never changed"),
        ("DELETE FROM posting", "a posting is never deleted"),
        ("INSERT INTO posting VALUES (1, 3, 1, 7)", "a sealed entry takes no postings"),
        ("INSERT OR REPLACE INTO posting VALUES (1, 1, 1, 7)", "a sealed entry takes no postings"),
        ("UPDATE entry SET memo = 'gift'", "an entry is never changed"),
        ("DELETE FROM entry", "an entry is never deleted"),
        (
            "INSERT OR REPLACE INTO entry (id, kind, day, at, staff_id) VALUES (1, 'sale', '2026-11-21', 0, 1)",
            "entries are numbered in order, without gaps",
        ),
        (
            "INSERT INTO entry (id, kind, day, at, staff_id) VALUES (3, 'sale', '2026-11-21', 0, 1)",
            "entries are numbered in order, without gaps",
        ),
        ("UPDATE seal SET link = zeroblob(32)", "a seal is never changed"),
        ("DELETE FROM seal", "a seal is never deleted"),
        ("INSERT OR REPLACE INTO seal VALUES (1, zeroblob(32))", "entries are sealed in order, without gaps"),
        ("UPDATE account SET commodity = 'bonus'", "an account is never changed"),
        ("DELETE FROM account", "an account is never deleted"),
        (
            "INSERT OR REPLACE INTO account VALUES (1, 'assets:cash:till', 'assets:cash:till', 'bonus')",
            "an account is never changed",
        ),
        ("UPDATE till_shift SET float = 1", "a shift is never changed"),
        ("DELETE FROM till_shift", "a shift is never deleted"),
        ("INSERT INTO till_shift VALUES (2, 0, 1, 0)", "another shift is open"),
    ] {
        let mut books = Books::new();
        books.sell(100).expect("a sale");
        assert_eq!(refusal(books.by_hand(sql)), expected, "{sql}");
        assert!(books.check().is_well(), "{sql}");
    }
}

#[test]
fn a_closed_shift_is_final() {
    let close = "INSERT INTO till_close (shift_id, closed_at, closed_by, expected, counted, difference, reason,
                     ledger_entries, ledger_head)
                 SELECT 1, 0, 1, 100, 90, -10, 'wrong change', entry_id, link FROM seal;";
    let mut books = Books::new();
    books.sell(100).expect("a sale");
    books.by_hand(close).expect("a close");
    assert_eq!(refusal(books.sell(100)), "the shift is closed");
    for (sql, expected) in [
        (close, "a closed shift is final"),
        ("UPDATE till_close SET counted = 100, difference = 0", "a closed shift is final"),
        ("DELETE FROM till_close", "a closed shift is final"),
        (
            "INSERT OR REPLACE INTO till_close VALUES (1, 0, 1, 0, 0, 0, '', 0, zeroblob(32), '')",
            "a closed shift is final",
        ),
        ("INSERT INTO till_count VALUES (1, 50000, 1)", "a closed shift is final"),
        ("INSERT INTO till_shift VALUES (3, 0, 1, 0)", "shifts are numbered without gaps"),
    ] {
        assert_eq!(refusal(books.by_hand(sql)), expected, "{sql}");
    }
    assert!(books.check().is_well());
    books.by_hand("INSERT INTO till_shift VALUES (2, 0, 1, 0)").expect("the next shift");
}

#[test]
fn a_difference_without_a_reason_is_refused_by_the_database_too() {
    let mut books = Books::new();
    let sql = "INSERT INTO till_close (shift_id, closed_at, closed_by, expected, counted, difference, reason,
                                 ledger_entries, ledger_head)
         VALUES (1, 0, 1, 100, 90, -10, '', 0, zeroblob(32))";
    assert_eq!(refusal(books.by_hand(sql)), "CHECK constraint failed: difference = 0 OR reason <> ''");
}

#[test]
fn the_recount_finds_what_was_tampered_with() {
    let broken_at = |id: i64| LedgerCheck { entries: 3, broken_at: Some(id), ..LedgerCheck::default() };
    for (trigger, sql, expected) in [
        ("posting_stays", "UPDATE posting SET amount = amount * 2 WHERE entry_id = 2", {
            // Balanced as before, but neither the chain nor the sums agree: two balances, two ledgers, two turnovers.
            LedgerCheck { balances_differ: 6, ..broken_at(2) }
        }),
        ("posting_stays", "UPDATE posting SET amount = 7 WHERE entry_id = 2 AND line = 1", {
            LedgerCheck { unbalanced: 1, balances_differ: 3, ..broken_at(2) }
        }),
        ("entry_stays", "UPDATE entry SET memo = 'gift' WHERE id = 3", broken_at(3)),
        ("entry_stays", "UPDATE entry SET staff_id = 2 WHERE id = 1", broken_at(1)),
        ("entry_stays", "UPDATE entry SET day = 'yesterday!' WHERE id = 1", broken_at(1)),
        ("seal_stays", "UPDATE seal SET link = zeroblob(32) WHERE entry_id = 2", broken_at(2)),
        ("account_stays", "UPDATE account SET code = 'assets:cash:pocket' WHERE id = 1", broken_at(1)),
        ("account_stays", "UPDATE balance SET amount = 1 WHERE account_id = 1", {
            LedgerCheck { entries: 3, balances_differ: 1, ..LedgerCheck::default() }
        }),
        ("account_stays", "DELETE FROM balance", {
            LedgerCheck { entries: 3, balances_differ: 2, ..LedgerCheck::default() }
        }),
        ("account_stays", "UPDATE ledger_sum SET amount = 1 WHERE ledger = 'assets:cash:till'", {
            LedgerCheck { entries: 3, balances_differ: 1, ..LedgerCheck::default() }
        }),
        ("account_stays", "INSERT INTO turnover VALUES (9, 'assets:cash:till', 'sale', 1, 0)", {
            LedgerCheck { entries: 3, balances_differ: 1, ..LedgerCheck::default() }
        }),
        (
            "seal_is_kept",
            "PRAGMA defer_foreign_keys = ON; DELETE FROM seal WHERE entry_id = 3;
                          DROP TRIGGER entry_is_kept; DROP TRIGGER posting_is_kept;
                          DELETE FROM posting WHERE entry_id = 3; DELETE FROM entry WHERE id = 3;",
            {
                // The chain alone cannot know that its end is missing; the kept sums do.
                LedgerCheck { entries: 2, balances_differ: 6, ..LedgerCheck::default() }
            },
        ),
    ] {
        let mut books = Books::new();
        books
            .by_hand("INSERT INTO staff (id, login, name, role, added_at) VALUES (2, 'kim', 'Kim', 'owner', 0)")
            .expect("staff");
        for amount in [100, 200, 300] {
            books.sell(amount).expect("a sale");
        }
        assert_eq!(books.check(), LedgerCheck { entries: 3, ..LedgerCheck::default() });
        books.by_hand(&format!("DROP TRIGGER {trigger}; {sql}")).expect("nobody refuses any more");
        assert_eq!(books.check(), expected, "{sql}");
    }
}

#[test]
fn a_report_remembers_the_end_of_the_chain() {
    let mut books = Books::new();
    for amount in [100, 200, 300] {
        books.sell(amount).expect("a sale");
    }
    let close = "INSERT INTO till_close (shift_id, closed_at, closed_by, expected, counted, difference, reason,
                                 ledger_entries, ledger_head)
         VALUES (1, 0, 1, 600, 600, 0, '', 3, (SELECT link FROM seal WHERE entry_id = 3))";
    books.by_hand(close).expect("a close");
    assert!(books.check().is_well());
    // Somebody cuts the last sale off and puts the kept sums right.
    books
        .by_hand(
            "PRAGMA defer_foreign_keys = ON;
             DROP TRIGGER seal_is_kept; DROP TRIGGER entry_is_kept; DROP TRIGGER posting_is_kept;
             DELETE FROM posting WHERE entry_id = 3; DELETE FROM seal WHERE entry_id = 3; DELETE FROM entry WHERE id = 3;
             UPDATE balance SET amount = amount / 2;
             UPDATE ledger_sum SET amount = amount / 2;
             UPDATE turnover SET debit = debit / 2, credit = credit / 2;",
        )
        .expect("nobody refuses any more");
    assert_eq!(books.check(), LedgerCheck { entries: 2, broken_at: Some(3), ..LedgerCheck::default() });
}

#[test]
fn balances_out_of_range_are_refused_and_nothing_is_written() {
    let mut books = Books::new();
    books.sell(i64::MAX).expect("the counter is full");
    let refused = books.sell(1);
    assert!(matches!(refused, Err(StoreError::Constraint(_))), "{refused:?}");
    assert_eq!(books.within(|tx| balance(tx, Account::Cash)).expect("readable"), i64::MAX);
    assert_eq!(books.check(), LedgerCheck { entries: 1, ..LedgerCheck::default() });
}

#[test]
fn one_request_posts_once() {
    let mut books = Books::new();
    let mut sale = entry(EntryKind::Sale, Some(1), &[(Account::Cash, 5), (Account::RevenueProcedures, -5)]);
    let heading = Heading { key: Some(RequestKey(42)), ..sale.heading().clone() };
    sale = Entry::new(heading, sale.postings().to_vec()).expect("balanced");
    books.within(|tx| post(tx, &sale).map(|_| ())).expect("the first time");
    let again = books.within(|tx| post(tx, &sale).map(|_| ()));
    assert!(refusal(again).starts_with("UNIQUE constraint failed"));
    assert!(books.check().is_well());
}

/// Any entry of the salon: two accounts of one commodity, some of them with owners.
fn any_entry() -> impl Strategy<Value = Entry> {
    let money = prop::sample::subsequence(
        vec![
            Account::Cash,
            Account::CardClearing,
            Account::RevenueProcedures,
            Account::OverShort,
            Account::ClientDeposit(ClientId(1)),
            Account::ClientDeposit(ClientId(2)),
        ],
        2,
    );
    let points = Just(vec![Account::BonusProgramme, Account::ClientBonus(ClientId(1))]);
    let amount = prop_oneof![1_i64..1_000_000, -1_000_000_i64..-1];
    let kind = prop::sample::select(EntryKind::ALL);
    (prop_oneof![3 => money, 1 => points], amount, kind, prop::option::of(Just(1_i64)))
        .prop_map(|(pair, amount, kind, shift)| entry(kind, shift, &[(pair[0], amount), (pair[1], -amount)]))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]
    #[test]
    fn the_two_ways_of_posting_are_one(entries in prop::collection::vec(any_entry(), 1..40), before in 0_usize..3) {
        let (mut slow, mut bulk) = (Books::new(), Books::new());
        for entry in entries.iter().cycle().take(before).chain(&entries) {
            slow.within(|tx| post(tx, entry).map(|_| ())).expect("posted");
        }
        for entry in entries.iter().cycle().take(before) {
            bulk.within(|tx| post(tx, entry).map(|_| ())).expect("posted");
        }
        let ahead = bulk.within(|tx| {
            let mut writer = Writer::new(tx)?;
            for entry in &entries {
                writer.post(entry)?;
            }
            let ahead = (writer.head(), writer.balance(Account::Cash)?);
            writer.finish()?;
            Ok(ahead)
        }).expect("written");
        prop_assert_eq!(slow.rows(), bulk.rows());
        prop_assert_eq!(ahead, slow.within(|tx| Ok((head(tx)?, balance(tx, Account::Cash)?))).expect("readable"));
        prop_assert!(bulk.check().is_well());
        prop_assert!(slow.check().is_well());
    }
}

/// Posts as the first release did: without the sums of whole ledgers, which it did not keep.
fn post_as_before(tx: &Tx<'_>, entry: &Entry) -> Result<(), StoreError> {
    let (last, previous) = head(tx)?;
    let accounts: Vec<i64> =
        entry.postings().iter().map(|posting| account(tx, posting.account)).collect::<Result<_, _>>()?;
    write(tx, last + 1, &previous, entry, &accounts)?;
    for (posting, account) in entry.postings().iter().zip(accounts) {
        add_to_balance(tx, account, posting.amount)?;
        let (debit, credit) = sides(posting)?;
        add_to_turnover(tx, entry.heading().shift, posting.account, entry.heading().kind, debit, credit)?;
    }
    Ok(())
}

#[test]
fn the_books_of_the_first_release_are_carried_over_whole() {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("salon.db");
    let key = DataKey::random(&mut Sevens);
    let mut old = Database::create_as_of(&path, &key, key.chains(), 5).expect("a database of the first release");
    old.transaction(Durability::OnDisk, |tx| {
        let by_hand = |sql: &str| Ok::<(), StoreError>(tx.connection().execute_batch(sql)?);
        by_hand(
            "INSERT INTO staff (id, login, name, role, added_at) VALUES (1, 'dana', 'Dana', 'owner', 0);
             INSERT INTO till_shift (id, opened_at, opened_by, float) VALUES (1, 0, 1, 20000);
             INSERT INTO bill (id, opened_at, opened_by) VALUES (1, 0, 1);
             INSERT INTO bill_line (bill_id, line, kind, item_id, name_en, quantity, price)
             VALUES (1, 1, 'procedure', 7, 'Lip filler', 2, 4500);
             INSERT INTO bill_tender (bill_id, line, kind, amount, given, change)
             VALUES (1, 1, 'card', 5000, 5000, 0), (1, 2, 'cash', 4000, 10000, 6000);",
        )?;
        post_as_before(tx, &entry(EntryKind::Float, Some(1), &[(Account::Cash, 20_000), (Account::Owner, -20_000)]))?;
        let sale = [(Account::Cash, 4_000), (Account::CardClearing, 5_000), (Account::RevenueProcedures, -9_000)];
        post_as_before(tx, &entry(EntryKind::Sale, Some(1), &sale))?;
        let short = [(Account::Cash, -100), (Account::OverShort, 100)];
        post_as_before(tx, &entry(EntryKind::Difference, Some(1), &short))?;
        by_hand(
            "UPDATE bill SET state = 'paid', paid_at = 5, paid_by = 1, shift_id = 1, entry_id = 2 WHERE id = 1;
             INSERT INTO till_count (shift_id, denomination, pieces) VALUES (1, 100, 239);
             INSERT INTO till_close (shift_id, closed_at, closed_by, expected, counted, difference, reason,
                                     ledger_entries, ledger_head)
             SELECT 1, 9, 1, 24000, 23900, -100, 'wrong change', 3, link FROM seal WHERE entry_id = 3;",
        )
    })
    .expect("a shift of the first release");
    drop(old);

    let mut now = Database::open(&path, &key, key.chains()).expect("it is brought forward");
    let copy = folder.path().join("salon.db.before-schema-6");
    Database::open_to_check(&copy, &key, key.chains()).expect("a copy was made before");
    now.transaction(Durability::OnDisk, |tx| {
        let found = check(tx)?;
        assert!(found.is_well() && found.entries == 3, "{found:?}");
        assert_eq!(crate::store::till::differing(tx)?, 0, "bills agree with their entries");
        for (ledger, amount) in [(Ledger::Cash, 23_900), (Ledger::CardClearing, 5_000), (Ledger::OverShort, 100)] {
            assert_eq!(sum(tx, ledger)?, amount, "{ledger:?}");
        }
        let shift = crate::store::till::shift(tx, ShiftId(1))?.expect("the shift");
        assert!(shift.is_closed());
        assert_eq!(crate::store::till::running(tx)?.map(|shift| shift.id()), None);
        // And the books go on.
        post(tx, &entry(EntryKind::Transfer, None, &[(Account::Safe, 500), (Account::Owner, -500)]))?;
        assert!(check(tx)?.is_well());
        Ok::<(), StoreError>(())
    })
    .expect("readable books");
}
