//! Hands on the database that know the key and the schema, for the proof that the check finds what they did.

use crate::store::{StoreError, Tx};

/// One thing that such a hand may do, after it has done away with the triggers that refuse it.
pub(crate) struct Tampering {
    /// What it is, for whoever reads a failed test.
    pub what: &'static str,
    /// The statements.
    sql: &'static str,
}

impl Tampering {
    /// Does it.
    pub(crate) fn strike(&self, tx: &Tx<'_>) -> Result<(), StoreError> {
        let triggers: Vec<String> =
            tx.all("SELECT name FROM sqlite_schema WHERE type = 'trigger'", &[], |row| row.get(0))?;
        for trigger in triggers {
            tx.execute(&format!("DROP TRIGGER {trigger}"), &[])?;
        }
        Ok(tx.connection().execute_batch(self.sql)?)
    }
}

/// Hides a payment taken in cash: the newest sale that went into the drawer.
const A_SALE: &str = "(SELECT max(entry_id) FROM bill WHERE entry_id IS NOT NULL)";

/// All of them, each of which changes at least one row of a salon with sales.
pub(crate) fn all() -> Vec<Tampering> {
    let known = [
        ("a posting is larger", "UPDATE posting SET amount = amount + 100 WHERE line = 1 AND entry_id = $SALE"),
        ("both sides of an entry are larger", "UPDATE posting SET amount = amount * 2 WHERE entry_id = $SALE"),
        (
            "a posting went elsewhere",
            "INSERT OR IGNORE INTO account (code, ledger, commodity) VALUES ('equity:owner', 'equity:owner', 'money');
             UPDATE posting SET account_id = (SELECT id FROM account WHERE code = 'equity:owner')
             WHERE line = 1 AND entry_id = $SALE",
        ),
        ("an entry moved to another day", "UPDATE entry SET day = '2020-01-01' WHERE id = $SALE"),
        ("an entry moved to another person", "UPDATE entry SET staff_id = staff_id + 1 WHERE id = $SALE"),
        ("an entry says something else", "UPDATE entry SET memo = 'as agreed' WHERE id = $SALE"),
        ("an entry is of another kind", "UPDATE entry SET kind = 'cash_out' WHERE id = $SALE"),
        (
            "an entry is gone",
            "PRAGMA defer_foreign_keys = ON; UPDATE bill SET entry_id = NULL WHERE entry_id = 5;
             DELETE FROM posting WHERE entry_id = 5; DELETE FROM seal WHERE entry_id = 5; DELETE FROM entry WHERE id = 5",
        ),
        ("a signed record says something else", "UPDATE record SET sheet = replace(sheet, '{', '{ ') WHERE signed_at IS NOT NULL"),
        ("a signed record is another person's", "UPDATE record SET signed_by = 1 + (signed_by = 1) WHERE signed_at IS NOT NULL"),
        ("a seal is another", "UPDATE seal SET link = zeroblob(32) WHERE entry_id = $SALE"),
        ("a balance is larger", "UPDATE balance SET amount = amount + 1 WHERE account_id = 1"),
        ("a ledger's sum is larger", "UPDATE ledger_sum SET amount = amount + 1 WHERE ledger = 'assets:cash:till'"),
        ("a turnover is larger", "UPDATE turnover SET debit = debit + 1 WHERE ledger = 'assets:cash:till'"),
        ("a turnover is gone", "DELETE FROM turnover WHERE ledger = 'assets:cash:till'"),
        (
            "a paid bill was cheaper",
            "UPDATE bill_line SET price = price - 100 WHERE price > 100 AND bill_id = (SELECT id FROM bill WHERE entry_id = $SALE)",
        ),
        (
            "a paid bill was met by less",
            "UPDATE bill_tender SET amount = amount - 100, given = given - 100
             WHERE bill_id = (SELECT id FROM bill WHERE entry_id = $SALE)",
        ),
        ("a paid bill lost its entry", "UPDATE bill SET entry_id = NULL WHERE entry_id = $SALE"),
        (
            "a report noted another head",
            "UPDATE till_close SET ledger_head = zeroblob(32) WHERE shift_id = (SELECT min(shift_id) FROM till_close)",
        ),
        ("an audit row names another person", "UPDATE audit SET staff_id = staff_id + 1 WHERE seq = 2"),
        ("an audit row is gone", "DELETE FROM audit WHERE seq = 2"),
        ("the newest audit rows are cut off", "DELETE FROM audit WHERE seq > 1"),
        ("a kept document says something else", "UPDATE paper SET document = replace(document, 'all', 'nothing')"),
    ];
    known.map(|(what, sql)| Tampering { what, sql: Box::leak(sql.replace("$SALE", A_SALE).into_boxed_str()) }).into()
}
