-- What was said stays as it was said, and a sheet is nobody else's afterwards.

CREATE TRIGGER proof_comment_never_changes BEFORE UPDATE ON proof_comment
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a comment is never changed'); END;

CREATE TRIGGER proof_comment_never_goes BEFORE DELETE ON proof_comment
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a comment is never deleted'); END;

CREATE TRIGGER proof_comment_is_not_replaced BEFORE INSERT ON proof_comment
WHEN EXISTS (SELECT 1 FROM proof_comment WHERE notice_id = NEW.notice_id AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a comment is never replaced'); END;

CREATE TRIGGER proof_keeps_its_recipient BEFORE UPDATE OF recipient ON proof
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a proof is for whom it was made'); END;
