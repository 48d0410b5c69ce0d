-- What the glyphs of a proof came of, each part by its own fingerprint; null on proofs of before.
-- words is a keyed hash of the house text: who reads the database cannot try words against it.
ALTER TABLE proof ADD COLUMN words TEXT;
ALTER TABLE proof ADD COLUMN faces TEXT;
ALTER TABLE proof ADD COLUMN style TEXT;
ALTER TABLE proof ADD COLUMN template TEXT;
ALTER TABLE proof ADD COLUMN shape TEXT;
ALTER TABLE proof ADD COLUMN setting_hash TEXT;

-- The glyphs and their places, to be printed from. Sealed like the texts: an advertiser may have asked for whole identifiers, and
-- glyphs are as good as words.
CREATE TABLE proof_setting (
    token_hash TEXT NOT NULL PRIMARY KEY REFERENCES proof (token_hash),
    setting $bytes$ NOT NULL
);
