-- Who holds a notice back or withdrew it, when and why, lies beside its state, so that release and restore go back to where it was.
-- version counts the writes of a row: a change to what is no longer so is refused.
-- state holds the words it always did; 'Approved' is no longer written, since an approval is told from the proofs.
ALTER TABLE notice ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE notice ADD COLUMN held_by TEXT;
ALTER TABLE notice ADD COLUMN held_at TEXT;
ALTER TABLE notice ADD COLUMN held_why TEXT;
ALTER TABLE notice ADD COLUMN withdrawn_by TEXT;
ALTER TABLE notice ADD COLUMN withdrawn_at TEXT;
ALTER TABLE notice ADD COLUMN withdrawn_why TEXT;
ALTER TABLE notice ADD COLUMN published_at TEXT;

-- What earlier programs knew of it: that it was so when the row was last written.
UPDATE notice SET held_by = '', held_at = changed, held_why = '' WHERE state = 'Held';
UPDATE notice SET withdrawn_by = '', withdrawn_at = changed, withdrawn_why = '' WHERE state = 'Withdrawn';
UPDATE notice SET published_at = changed WHERE state = 'Published';
