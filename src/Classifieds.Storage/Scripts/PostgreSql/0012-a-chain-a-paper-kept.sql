-- The ledger gets the chain of each entry; the entries there are stand in the store's own.
ALTER TABLE ledger ADD COLUMN chain TEXT NOT NULL DEFAULT '' REFERENCES ledger_chain (paper);
ALTER TABLE ledger ALTER COLUMN chain DROP DEFAULT;
ALTER TABLE ledger DROP CONSTRAINT ledger_pkey;
ALTER TABLE ledger DROP CONSTRAINT ledger_previous_key;
ALTER TABLE ledger ADD PRIMARY KEY (chain, sequence);
ALTER TABLE ledger ADD UNIQUE (chain, previous);

CREATE INDEX ledger_of_notice ON ledger (notice_id);

CREATE OR REPLACE FUNCTION ledger_end() RETURNS trigger LANGUAGE plpgsql AS
'BEGIN
    IF NEW.sequence <> (SELECT COALESCE(MAX(sequence), 0) + 1 FROM ledger WHERE chain = NEW.chain) THEN
        RAISE EXCEPTION ''KEPT-FOR-EVER: a ledger entry is added at the end'';
    END IF;
    RETURN NEW;
END';

CREATE TRIGGER paper_sign_never_changes BEFORE UPDATE OR DELETE ON paper_sign
FOR EACH ROW EXECUTE FUNCTION kept_for_ever();
