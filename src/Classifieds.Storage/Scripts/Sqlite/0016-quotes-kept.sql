-- What a customer was told stays as it was told: quotes are only ever added.

CREATE TRIGGER quote_never_changes BEFORE UPDATE ON quote
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a quote is never changed'); END;

CREATE TRIGGER quote_never_goes BEFORE DELETE ON quote
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a quote is never deleted'); END;

CREATE TRIGGER quote_is_not_replaced BEFORE INSERT ON quote
WHEN EXISTS (SELECT 1 FROM quote WHERE notice_id = NEW.notice_id AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a quote is never replaced'); END;

CREATE TRIGGER quote_share_never_changes BEFORE UPDATE ON quote_share
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a share of a quote is never changed'); END;

CREATE TRIGGER quote_share_never_goes BEFORE DELETE ON quote_share
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a share of a quote is never deleted'); END;

CREATE TRIGGER quote_share_is_not_replaced BEFORE INSERT ON quote_share
WHEN EXISTS (SELECT 1 FROM quote_share WHERE notice_id = NEW.notice_id AND number = NEW.number AND insertion = NEW.insertion)
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a share of a quote is never replaced'); END;
