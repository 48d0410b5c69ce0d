-- Each notice has keys of its own, drawn by chance: one that seals its words, one that seals its photographs. They lie here wrapped by the
-- desk's key, outside the ledger's chain: where one is destroyed, nobody can read any more what it sealed, and no hash changes.
CREATE TABLE notice_key (
    notice_id TEXT NOT NULL REFERENCES notice (id),
    seals TEXT NOT NULL CHECK (seals IN ('words', 'photograph')),
    wrapped $bytes$ NOT NULL,
    wrapped_by TEXT NOT NULL,
    PRIMARY KEY (notice_id, seals)
);

-- 销毁: what of a notice nobody can read any more, since when, and why. reason holds no number of a person.
CREATE TABLE erasure (
    notice_id TEXT NOT NULL REFERENCES notice (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    erased TEXT NOT NULL CHECK (erased IN ('words', 'photograph')),
    cause TEXT NOT NULL CHECK (cause IN ('demand', 'retention')),
    reason TEXT NOT NULL,
    done_by TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (notice_id, number)
);

-- What the desk's key sealed itself is sealed anew with the notices' keys, by the program, which alone has it: value is the last notice
-- that was done, and the row goes when all are.
INSERT INTO setting (name, value) SELECT 'resealing', '' WHERE EXISTS (SELECT 1 FROM revision);
