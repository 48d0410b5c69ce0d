-- A draft that was thrown away can be put back for a day.
ALTER TABLE draft ADD COLUMN discarded_at TEXT;
