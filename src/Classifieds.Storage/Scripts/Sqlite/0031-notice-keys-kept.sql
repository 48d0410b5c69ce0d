-- While an earlier program's store is sealed anew, and never after, what is sealed may be written over; the ledger tells what it was.

DROP TRIGGER revision_never_changes;
CREATE TRIGGER revision_never_changes BEFORE UPDATE ON revision
WHEN NOT EXISTS (SELECT 1 FROM setting WHERE name = 'resealing') OR NEW.notice_id <> OLD.notice_id OR NEW.number <> OLD.number
    OR NEW.printed <> OLD.printed OR NEW.made_at <> OLD.made_at OR NEW.made_by <> OLD.made_by
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a revision is never changed'); END;

DROP TRIGGER photograph_never_changes;
CREATE TRIGGER photograph_never_changes BEFORE UPDATE ON photograph
WHEN NOT EXISTS (SELECT 1 FROM setting WHERE name = 'resealing')
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a photograph is never changed'); END;

DROP TRIGGER proof_setting_never_changes;
CREATE TRIGGER proof_setting_never_changes BEFORE UPDATE ON proof_setting
WHEN NOT EXISTS (SELECT 1 FROM setting WHERE name = 'resealing')
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a setting is never changed'); END;

DROP TRIGGER proof_comment_never_changes;
CREATE TRIGGER proof_comment_never_changes BEFORE UPDATE ON proof_comment
WHEN NOT EXISTS (SELECT 1 FROM setting WHERE name = 'resealing')
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a comment is never changed'); END;

DROP TRIGGER overrule_never_changes;
CREATE TRIGGER overrule_never_changes BEFORE UPDATE ON overrule
WHEN NOT EXISTS (SELECT 1 FROM setting WHERE name = 'resealing')
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: an overrule is never changed'); END;

CREATE TRIGGER erasure_never_changes BEFORE UPDATE ON erasure
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: an erasure is never changed'); END;

CREATE TRIGGER erasure_never_goes BEFORE DELETE ON erasure
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: an erasure is never deleted'); END;

CREATE TRIGGER erasure_is_not_replaced BEFORE INSERT ON erasure
WHEN EXISTS (SELECT 1 FROM erasure WHERE notice_id = NEW.notice_id AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: an erasure is never replaced'); END;
