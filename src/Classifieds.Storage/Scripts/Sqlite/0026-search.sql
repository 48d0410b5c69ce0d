-- What printed texts are found by. An entry is one insertion with its latest revision; its number begins with the day it prints on, so
-- that the newest come first without sorting. search_words holds the tokens alone, no text.
CREATE TABLE search_entry (
    entry INTEGER NOT NULL PRIMARY KEY,
    notice_id TEXT NOT NULL,
    insertion INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    UNIQUE (notice_id, insertion)
);

CREATE VIRTUAL TABLE search_words USING fts5 (
    tokens, content = '', contentless_delete = 1, detail = 'none', tokenize = "ascii tokenchars '_-'"
);

-- Notices of before are entered by the program, which alone knows their tokens.
INSERT INTO setting (name, value)
SELECT 'search-entries', CASE WHEN EXISTS (SELECT 1 FROM revision) THEN 'missing' ELSE 'whole' END;
