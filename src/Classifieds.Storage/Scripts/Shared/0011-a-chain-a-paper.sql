-- Each paper has a chain of the ledger and a row of serials of its own, so that papers that share a store do not wait for each other.
-- paper '' is the store's own chain: what concerns no paper, and all of before papers had chains. Its row, and those of the papers, are
-- what writers lock. Of notices of a paper with a sign, taken_for holds the date, a blank and the sign: serials run for each of these.
CREATE TABLE ledger_chain (
    paper TEXT NOT NULL PRIMARY KEY
);

INSERT INTO ledger_chain (paper) VALUES ('');

-- Whose a sign is: given once, for names that stand for ever.
CREATE TABLE paper_sign (
    sign TEXT NOT NULL PRIMARY KEY,
    paper TEXT NOT NULL
);
