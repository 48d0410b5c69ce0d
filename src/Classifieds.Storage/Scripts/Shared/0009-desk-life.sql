-- A notice runs in one issue or in several: what becomes of each run lies in its own row. notice keeps the issue that comes next.
CREATE TABLE insertion (
    notice_id TEXT NOT NULL REFERENCES notice (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    paper TEXT NOT NULL,
    issue_date TEXT NOT NULL,
    held_by TEXT,
    held_at TEXT,
    held_why TEXT,
    withdrawn_by TEXT,
    withdrawn_at TEXT,
    withdrawn_why TEXT,
    published_at TEXT,
    PRIMARY KEY (notice_id, number),
    FOREIGN KEY (paper, issue_date) REFERENCES issue (paper, issue_date)
);

CREATE INDEX insertion_of_issue ON insertion (issue_date, paper);

INSERT INTO insertion
SELECT id, 1, paper, issue_date, held_by, held_at, held_why, withdrawn_by, withdrawn_at, withdrawn_why, published_at FROM notice;

ALTER TABLE notice DROP COLUMN held_by;
ALTER TABLE notice DROP COLUMN held_at;
ALTER TABLE notice DROP COLUMN held_why;
ALTER TABLE notice DROP COLUMN withdrawn_by;
ALTER TABLE notice DROP COLUMN withdrawn_at;
ALTER TABLE notice DROP COLUMN withdrawn_why;
ALTER TABLE notice DROP COLUMN published_at;
ALTER TABLE notice ADD COLUMN taken_by TEXT NOT NULL DEFAULT '';
ALTER TABLE notice ADD COLUMN corrects TEXT;

UPDATE notice SET taken_by = COALESCE((SELECT made_by FROM revision WHERE notice_id = notice.id AND number = 1), '');

-- Who works on this store, and as what. The first is who made it.
CREATE TABLE desk_user (
    name TEXT NOT NULL PRIMARY KEY,
    role TEXT NOT NULL CHECK (role IN ('clerk', 'examiner', 'editor', 'manager')),
    added_by TEXT NOT NULL,
    added_at TEXT NOT NULL,
    disabled_at TEXT
);

CREATE TABLE examination (
    notice_id TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    revision INTEGER NOT NULL,
    passed TEXT NOT NULL CHECK (passed IN ('yes', 'no')),
    words TEXT NOT NULL,
    materials TEXT NOT NULL,
    done_by TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (notice_id, number),
    FOREIGN KEY (notice_id, revision) REFERENCES revision (notice_id, number)
);

-- words are the notice's own, which may be a person's number: sealed.
CREATE TABLE overrule (
    notice_id TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    revision INTEGER NOT NULL,
    code TEXT NOT NULL,
    words $bytes$ NOT NULL,
    reason TEXT NOT NULL,
    done_by TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (notice_id, number),
    FOREIGN KEY (notice_id, revision) REFERENCES revision (notice_id, number)
);

-- The file that went to the plant, by its hash; the file itself lies in the folder of plates.
CREATE TABLE plate (
    paper TEXT NOT NULL,
    issue_date TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size BIGINT NOT NULL,
    pages INTEGER NOT NULL,
    published_by TEXT NOT NULL,
    published_at TEXT NOT NULL,
    PRIMARY KEY (paper, issue_date),
    FOREIGN KEY (paper, issue_date) REFERENCES issue (paper, issue_date)
);

-- A proof is answered by its link, or by the notice's name and a short word. Until now the word was the token itself.
ALTER TABLE proof ADD COLUMN word_hash TEXT;
ALTER TABLE proof ADD COLUMN wrong_words INTEGER NOT NULL DEFAULT 0;
ALTER TABLE proof ADD COLUMN expires_at TEXT;
ALTER TABLE proof ADD COLUMN revoked_at TEXT;
ALTER TABLE proof ADD COLUMN answered_by TEXT;
ALTER TABLE proof ADD COLUMN answer_way TEXT;
ALTER TABLE proof ADD COLUMN answer_words TEXT;

UPDATE proof SET word_hash = token_hash;

-- An entry carries the hash of how its notice, or its issue, stood when it was written; empty in entries of before.
ALTER TABLE ledger ADD COLUMN issue TEXT NOT NULL DEFAULT '';
ALTER TABLE ledger ADD COLUMN standing TEXT NOT NULL DEFAULT '';
