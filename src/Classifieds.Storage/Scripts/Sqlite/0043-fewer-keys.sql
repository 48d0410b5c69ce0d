-- The place of an entry is its chain and its number, and entries come at the end alone: that no two follow the same entry is said by that,
-- and verifying a ledger looks at the hash of each. A key by a hash lies anywhere: those two and that of the numbers were most of the pages
-- that taking a notice writes. Whose whole row is its key needs no number of its own besides. SQLite changes no key of a table that
-- stands, so these are copied into new ones as they are.
CREATE TABLE ledger_by_place (
    chain TEXT NOT NULL REFERENCES ledger_chain (paper),
    sequence BIGINT NOT NULL CHECK (sequence >= 1),
    at TEXT NOT NULL,
    done_by TEXT NOT NULL,
    verb TEXT NOT NULL,
    notice_id TEXT NOT NULL,
    revision INTEGER,
    content TEXT NOT NULL,
    detail TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL,
    issue TEXT NOT NULL DEFAULT '',
    standing TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (chain, sequence)
);

INSERT INTO ledger_by_place
SELECT chain, sequence, at, done_by, verb, notice_id, revision, content, detail, previous, hash, issue, standing
FROM ledger ORDER BY chain, sequence;

CREATE TABLE ledger_seal_by_place (
    chain TEXT NOT NULL,
    sequence BIGINT NOT NULL,
    made TEXT NOT NULL CHECK (made IN ('then', 'later')),
    seal TEXT NOT NULL,
    PRIMARY KEY (chain, sequence),
    FOREIGN KEY (chain, sequence) REFERENCES ledger_by_place (chain, sequence)
) WITHOUT ROWID;

INSERT INTO ledger_seal_by_place SELECT chain, sequence, made, seal FROM ledger_seal ORDER BY chain, sequence;

-- The seals first, which refer to the entries. What refers to a table is renamed with it.
DROP TABLE ledger_seal;
DROP TABLE ledger;
ALTER TABLE ledger_by_place RENAME TO ledger;
ALTER TABLE ledger_seal_by_place RENAME TO ledger_seal;

CREATE INDEX ledger_of_notice ON ledger (notice_id);

CREATE TRIGGER ledger_never_changes BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a ledger entry is never changed'); END;

CREATE TRIGGER ledger_never_goes BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a ledger entry is never deleted'); END;

CREATE TRIGGER ledger_only_grows BEFORE INSERT ON ledger
WHEN NEW.sequence <> (SELECT COALESCE(MAX(sequence), 0) + 1 FROM ledger WHERE chain = NEW.chain)
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a ledger entry is added at the end'); END;

CREATE TRIGGER ledger_seal_never_changes BEFORE UPDATE ON ledger_seal
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a seal is never changed'); END;

CREATE TRIGGER ledger_seal_never_goes BEFORE DELETE ON ledger_seal
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a seal is never deleted'); END;

CREATE TRIGGER ledger_seal_is_not_replaced BEFORE INSERT ON ledger_seal
WHEN EXISTS (SELECT 1 FROM ledger_seal WHERE chain = NEW.chain AND sequence = NEW.sequence)
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a seal is never replaced'); END;

CREATE TABLE identifier_by_hash (
    hash TEXT NOT NULL,
    notice_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (hash, notice_id, revision),
    FOREIGN KEY (notice_id, revision) REFERENCES revision (notice_id, number)
) WITHOUT ROWID;

INSERT INTO identifier_by_hash SELECT hash, notice_id, revision FROM identifier ORDER BY hash, notice_id, revision;

DROP TABLE identifier;
ALTER TABLE identifier_by_hash RENAME TO identifier;

-- A list of more than two in a condition is a table that SQLite makes anew for each row, which cost more than writing the row. What a table
-- must hold may be written over in its own words: https://www.sqlite.org/lang_altertable.html#otheralter
PRAGMA writable_schema = ON;

UPDATE sqlite_schema SET sql = replace(replace(sql,
    'family IN (''Loss'', ''Seal'', ''Public'', ''Missing'')',
    'family = ''Loss'' OR family = ''Seal'' OR family = ''Public'' OR family = ''Missing'''),
    'state IN (''Submitted'', ''Held'', ''Approved'', ''Published'', ''Withdrawn'')',
    'state = ''Submitted'' OR state = ''Held'' OR state = ''Approved'' OR state = ''Published'' OR state = ''Withdrawn''')
WHERE type = 'table' AND name = 'notice';

PRAGMA writable_schema = RESET;
