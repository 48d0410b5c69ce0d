-- An issue may go to press without a notice that was to run in it; another insertion may then make it good.
ALTER TABLE insertion ADD COLUMN missed_by TEXT;
ALTER TABLE insertion ADD COLUMN missed_at TEXT;
ALTER TABLE insertion ADD COLUMN missed_why TEXT;
ALTER TABLE insertion ADD COLUMN makes_good INTEGER CHECK (makes_good >= 1);
