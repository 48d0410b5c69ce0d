-- What a customer was told a notice costs, for exactly these words in this setting. content (what it was reckoned from, its lines) is
-- sealed: a line may quote the notice. Yuan are decimals, written out. words is a keyed hash of the house text.
CREATE TABLE quote (
    notice_id TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    revision INTEGER NOT NULL,
    words TEXT NOT NULL,
    lines INTEGER NOT NULL CHECK (lines >= 0),
    total TEXT NOT NULL,
    content $bytes$ NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    PRIMARY KEY (notice_id, number),
    FOREIGN KEY (notice_id, revision) REFERENCES revision (notice_id, number)
);

-- What each insertion has of it.
CREATE TABLE quote_share (
    notice_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    insertion INTEGER NOT NULL,
    yuan TEXT NOT NULL,
    PRIMARY KEY (notice_id, number, insertion),
    FOREIGN KEY (notice_id, number) REFERENCES quote (notice_id, number)
);
