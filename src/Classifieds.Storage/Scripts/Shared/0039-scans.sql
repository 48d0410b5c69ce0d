-- Sheets that a customer brought, as pixels alone: with a draft sealed by the desk's key and gone with its words; with a notice sealed by
-- the key of its words, so that whoever destroys those destroys these. name often holds a person's name: sealed too.
CREATE TABLE draft_scan (
    draft TEXT NOT NULL,
    mark TEXT NOT NULL,
    added_by TEXT NOT NULL,
    added_at TEXT NOT NULL,
    name $bytes$ NOT NULL,
    sealed $bytes$ NOT NULL,
    PRIMARY KEY (draft, mark)
);

CREATE TABLE scan (
    notice_id TEXT NOT NULL REFERENCES notice (id),
    mark TEXT NOT NULL,
    added_by TEXT NOT NULL,
    added_at TEXT NOT NULL,
    name $bytes$ NOT NULL,
    sealed $bytes$ NOT NULL,
    PRIMARY KEY (notice_id, mark)
);
