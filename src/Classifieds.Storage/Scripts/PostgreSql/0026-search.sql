-- What printed texts are found by. An entry is one insertion with its latest revision; its number begins with the day it prints on, so
-- that the newest come first without sorting.
CREATE TABLE search_entry (
    entry BIGINT NOT NULL PRIMARY KEY,
    notice_id TEXT NOT NULL,
    insertion INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    tokens TSVECTOR NOT NULL,
    UNIQUE (notice_id, insertion)
);

-- New entries wait in a short list that every search reads through; a long one would be felt.
CREATE INDEX search_entry_tokens ON search_entry USING gin (tokens) WITH (gin_pending_list_limit = 512);

-- Without figures of its own each token counts as rare, and the index of tokens is asked; what is common is found before that.
ALTER TABLE search_entry ALTER COLUMN tokens SET STATISTICS 0;

-- Given out without waiting for other writers.
CREATE SEQUENCE search_serial;

-- Notices of before are entered by the program, which alone knows their tokens.
INSERT INTO setting (name, value)
SELECT 'search-entries', CASE WHEN EXISTS (SELECT 1 FROM revision) THEN 'missing' ELSE 'whole' END;
