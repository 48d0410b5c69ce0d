-- What a customer was told stays as it was told: quotes are only ever added.

CREATE TRIGGER quote_never_changes BEFORE UPDATE OR DELETE ON quote
FOR EACH ROW EXECUTE FUNCTION kept_for_ever();

CREATE TRIGGER quote_never_goes BEFORE TRUNCATE ON quote
FOR EACH STATEMENT EXECUTE FUNCTION kept_for_ever();

CREATE TRIGGER quote_share_never_changes BEFORE UPDATE OR DELETE ON quote_share
FOR EACH ROW EXECUTE FUNCTION kept_for_ever();

CREATE TRIGGER quote_share_never_goes BEFORE TRUNCATE ON quote_share
FOR EACH STATEMENT EXECUTE FUNCTION kept_for_ever();
