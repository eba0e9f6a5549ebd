-- What all accounts of a ledger hold together: carried forward with each entry, recounted by `check`.
CREATE TABLE ledger_sum (
    ledger TEXT PRIMARY KEY,
    amount INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO ledger_sum (ledger, amount)
SELECT account.ledger, sum(balance.amount)
FROM balance JOIN account ON account.id = balance.account_id
GROUP BY account.ledger;

-- The same refusals as before, without a grouping that needs a table of its own.
DROP TRIGGER seal_only_balanced;
CREATE TRIGGER seal_only_balanced BEFORE INSERT ON seal
BEGIN
    SELECT RAISE(ABORT, 'an entry needs at least two postings')
    WHERE (SELECT count(*) FROM posting WHERE entry_id = NEW.entry_id) < 2;
    SELECT RAISE(ABORT, 'the entry does not balance')
    WHERE (
        SELECT sum(CASE WHEN account.commodity = 'money' THEN posting.amount ELSE 0 END) <> 0
            OR sum(CASE WHEN account.commodity = 'bonus' THEN posting.amount ELSE 0 END) <> 0
        FROM posting JOIN account ON account.id = posting.account_id
        WHERE posting.entry_id = NEW.entry_id
    );
END;
