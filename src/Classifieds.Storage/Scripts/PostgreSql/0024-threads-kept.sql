-- What was said stays as it was said, and a sheet is nobody else's afterwards.

CREATE TRIGGER proof_comment_never_changes BEFORE UPDATE OR DELETE ON proof_comment
FOR EACH ROW EXECUTE FUNCTION kept_for_ever();

CREATE TRIGGER proof_comment_never_goes BEFORE TRUNCATE ON proof_comment
FOR EACH STATEMENT EXECUTE FUNCTION kept_for_ever();

CREATE TRIGGER proof_keeps_its_recipient BEFORE UPDATE OF recipient ON proof
FOR EACH ROW EXECUTE FUNCTION kept_for_ever();
