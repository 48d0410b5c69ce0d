-- What was asked under a key of its own (请求键), so that it is done once. Who asked under which key, and what, are keyed hashes; the answer
-- is sealed, and gone before the row is.
CREATE TABLE asked_once (
    name TEXT NOT NULL PRIMARY KEY,
    asked TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    answered_at TEXT,
    answer_until TEXT,
    answer $bytes$
);

CREATE INDEX asked_once_begun ON asked_once (begun_at);
