CREATE TRIGGER ledger_seal_never_changes BEFORE UPDATE ON ledger_seal
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a seal is never changed'); END;

CREATE TRIGGER ledger_seal_never_goes BEFORE DELETE ON ledger_seal
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a seal is never deleted'); END;

CREATE TRIGGER ledger_seal_is_not_replaced BEFORE INSERT ON ledger_seal
WHEN EXISTS (SELECT 1 FROM ledger_seal WHERE chain = NEW.chain AND sequence = NEW.sequence)
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a seal is never replaced'); END;
