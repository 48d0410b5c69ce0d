-- kind: what a sheet is kept as, 'jpeg', or 'pdf' as it came. dropped_at: one that was taken off a draft lies there for some minutes, to be
-- put back. Both stand before the sheet itself, so that a list reads none of it.
CREATE TABLE draft_scan_next (
    draft TEXT NOT NULL,
    mark TEXT NOT NULL,
    added_by TEXT NOT NULL,
    added_at TEXT NOT NULL,
    kind TEXT NOT NULL,
    dropped_at TEXT,
    name $bytes$ NOT NULL,
    sealed $bytes$ NOT NULL,
    PRIMARY KEY (draft, mark)
);

INSERT INTO draft_scan_next (draft, mark, added_by, added_at, kind, name, sealed)
SELECT draft, mark, added_by, added_at, 'jpeg', name, sealed FROM draft_scan;

DROP TABLE draft_scan;

ALTER TABLE draft_scan_next RENAME TO draft_scan;

CREATE INDEX draft_scan_dropped ON draft_scan (dropped_at) WHERE dropped_at IS NOT NULL;

CREATE TABLE scan_next (
    notice_id TEXT NOT NULL REFERENCES notice (id),
    mark TEXT NOT NULL,
    added_by TEXT NOT NULL,
    added_at TEXT NOT NULL,
    kind TEXT NOT NULL,
    name $bytes$ NOT NULL,
    sealed $bytes$ NOT NULL,
    PRIMARY KEY (notice_id, mark)
);

INSERT INTO scan_next (notice_id, mark, added_by, added_at, kind, name, sealed)
SELECT notice_id, mark, added_by, added_at, 'jpeg', name, sealed FROM scan;

DROP TABLE scan;

ALTER TABLE scan_next RENAME TO scan;
