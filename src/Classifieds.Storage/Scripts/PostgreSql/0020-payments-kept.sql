-- What was paid and returned is only ever added.

CREATE TRIGGER payment_never_changes BEFORE UPDATE OR DELETE ON payment
FOR EACH ROW EXECUTE FUNCTION kept_for_ever();

CREATE TRIGGER payment_never_goes BEFORE TRUNCATE ON payment
FOR EACH STATEMENT EXECUTE FUNCTION kept_for_ever();

CREATE TRIGGER customer_payment_never_changes BEFORE UPDATE OR DELETE ON customer_payment
FOR EACH ROW EXECUTE FUNCTION kept_for_ever();

CREATE TRIGGER customer_payment_never_goes BEFORE TRUNCATE ON customer_payment
FOR EACH STATEMENT EXECUTE FUNCTION kept_for_ever();

CREATE TRIGGER customer_never_goes BEFORE DELETE ON customer
FOR EACH ROW EXECUTE FUNCTION kept_for_ever();
