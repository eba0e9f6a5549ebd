-- Consents: what a client agreed to, for which purpose, and took back.
--
-- A row is written once. Withdrawing fills its last columns, once; giving again is another row.

CREATE TABLE consent (
    id            INTEGER PRIMARY KEY,
    client_id     INTEGER NOT NULL REFERENCES client (id),
    purpose       TEXT    NOT NULL CHECK (purpose IN ('service', 'health_data', 'procedure', 'guardian', 'photographs',
                                                      'photographs_shown', 'marketing', 'sharing')),
    procedure_id  INTEGER REFERENCES procedure (id),
    channel       TEXT    CHECK (channel IN ('call', 'sms', 'messenger', 'email')),
    partner       TEXT    CHECK (partner <> ''),
    notice        TEXT    NOT NULL CHECK (notice <> ''), -- the version of the notice that was read
    how           TEXT    NOT NULL CHECK (how IN ('paper', 'spoken', 'written')),
    given_by      TEXT    NOT NULL DEFAULT '',           -- a guardian's name; empty: the client
    given_at      INTEGER NOT NULL,
    given_to      INTEGER NOT NULL REFERENCES staff (id),
    until         TEXT    CHECK (length(until) = 10),    -- the first day on which it no longer counts
    withdrawn_at  INTEGER CHECK (withdrawn_at >= given_at),
    withdrawn_how TEXT    CHECK (withdrawn_how IN ('paper', 'spoken', 'written')),
    withdrawn_to  INTEGER REFERENCES staff (id),
    CHECK ((procedure_id IS NOT NULL) = (purpose = 'procedure')),
    CHECK ((channel IS NOT NULL) = (purpose = 'marketing')),
    CHECK ((partner IS NOT NULL) = (purpose = 'sharing')),
    CHECK (purpose <> 'guardian' OR given_by <> ''),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_how IS NULL) AND (withdrawn_at IS NULL) = (withdrawn_to IS NULL))
) STRICT;
CREATE INDEX consent_of_client ON consent (client_id, purpose);
CREATE INDEX consent_of_procedure ON consent (procedure_id) WHERE procedure_id IS NOT NULL;

-- Only the card may change (two cards made one), and the withdrawal may come.
CREATE TRIGGER consent_stays BEFORE UPDATE OF
    id, purpose, procedure_id, channel, partner, notice, how, given_by, given_at, given_to, until ON consent
BEGIN SELECT RAISE(ABORT, 'a consent is never changed'); END;
CREATE TRIGGER consent_is_withdrawn_once BEFORE UPDATE OF withdrawn_at, withdrawn_how, withdrawn_to ON consent
WHEN OLD.withdrawn_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a consent is withdrawn once'); END;
CREATE TRIGGER consent_is_kept BEFORE DELETE ON consent
BEGIN SELECT RAISE(ABORT, 'a consent is never deleted'); END;
