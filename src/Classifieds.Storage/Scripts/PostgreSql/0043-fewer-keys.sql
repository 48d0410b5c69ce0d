-- The place of an entry is its chain and its number, and entries come at the end alone: that no two follow the same entry is said by that,
-- and verifying a ledger looks at the hash of each. A key by a hash lies anywhere, and each entry wrote a page of two of them.
ALTER TABLE ledger DROP CONSTRAINT ledger_hash_key;
ALTER TABLE ledger DROP CONSTRAINT ledger_previous_chain_key;
