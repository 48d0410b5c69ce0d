CREATE TRIGGER ledger_seal_never_changes BEFORE UPDATE OR DELETE ON ledger_seal
FOR EACH ROW EXECUTE FUNCTION kept_for_ever();

CREATE TRIGGER ledger_seal_never_goes BEFORE TRUNCATE ON ledger_seal
FOR EACH STATEMENT EXECUTE FUNCTION kept_for_ever();
