-- What advertiser and desk say to each other of a proof. words may hold a person's number: sealed.
CREATE TABLE proof_comment (
    notice_id TEXT NOT NULL REFERENCES notice (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    revision INTEGER NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('advertiser', 'desk')),
    done_by TEXT NOT NULL,
    at TEXT NOT NULL,
    answer TEXT CHECK (answer IN ('yes', 'no')),
    words $bytes$ NOT NULL,
    PRIMARY KEY (notice_id, number)
);

-- For whom a sheet was made, as a keyed hash; and since when its link no longer opens because it was taken back.
ALTER TABLE proof ADD COLUMN recipient TEXT NOT NULL DEFAULT '';
ALTER TABLE proof ADD COLUMN link_ended_at TEXT;

-- How often something was tried since a moment, by a keyed hash of who tried it: no act of the desk, and forgotten after its time.
CREATE TABLE attempt (
    name TEXT NOT NULL PRIMARY KEY,
    since TEXT NOT NULL,
    tries INTEGER NOT NULL CHECK (tries >= 1)
);
