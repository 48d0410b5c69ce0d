-- Entries by their parties, the newest at an end: a bank has a hundred thousand, and who takes a notice asks for the newest of each. The
-- index of tokens finds all of them, to be sorted. The server keeps it by itself.
CREATE TABLE search_party (
    token TEXT COLLATE "C" NOT NULL,
    entry BIGINT NOT NULL,
    PRIMARY KEY (token, entry)
);

CREATE FUNCTION parties_of(tokens TSVECTOR) RETURNS SETOF TEXT LANGUAGE sql IMMUTABLE AS
'SELECT token FROM unnest(tsvector_to_array(tokens)) AS found (token) WHERE left(token, 2) = ''p_''';

INSERT INTO search_party (token, entry) SELECT parties_of(tokens), entry FROM search_entry;

CREATE FUNCTION parties_enter() RETURNS trigger LANGUAGE plpgsql AS
'BEGIN
    INSERT INTO search_party (token, entry) SELECT parties_of(tokens), entry FROM added;
    RETURN NULL;
END';

CREATE FUNCTION parties_leave() RETURNS trigger LANGUAGE plpgsql AS
'BEGIN
    DELETE FROM search_party USING (SELECT parties_of(tokens) AS token, entry FROM removed) AS gone
    WHERE search_party.token = gone.token AND search_party.entry = gone.entry;
    RETURN NULL;
END';

CREATE TRIGGER search_entry_parties_enter AFTER INSERT ON search_entry REFERENCING NEW TABLE AS added
FOR EACH STATEMENT EXECUTE FUNCTION parties_enter();

CREATE TRIGGER search_entry_parties_leave AFTER DELETE ON search_entry REFERENCING OLD TABLE AS removed
FOR EACH STATEMENT EXECUTE FUNCTION parties_leave();

-- That entries are added at the end is looked at once for all that one statement adds. Whoever adds holds the turn of the chain.
DROP TRIGGER ledger_only_grows ON ledger;

CREATE OR REPLACE FUNCTION ledger_end() RETURNS trigger LANGUAGE plpgsql AS
'BEGIN
    IF EXISTS (
        SELECT 1 FROM (
            SELECT chain, MIN(sequence) AS first, MAX(sequence) AS last, COUNT(*) AS entries FROM added GROUP BY chain) AS a
        WHERE last - first + 1 <> entries
            OR first <> 1 + COALESCE((SELECT MAX(sequence) FROM ledger WHERE chain = a.chain AND sequence < a.first), 0)) THEN
        RAISE EXCEPTION ''KEPT-FOR-EVER: a ledger entry is added at the end'';
    END IF;
    RETURN NULL;
END';

CREATE TRIGGER ledger_only_grows AFTER INSERT ON ledger REFERENCING NEW TABLE AS added
FOR EACH STATEMENT EXECUTE FUNCTION ledger_end();

-- An entry is looked up by its place at each entry and each seal. Both unique keys began with the chain, and while the ledger was short the
-- server took either: the longer the ledger grew, the more of it was then read through.
ALTER TABLE ledger DROP CONSTRAINT ledger_chain_previous_key;
ALTER TABLE ledger ADD UNIQUE (previous, chain);
