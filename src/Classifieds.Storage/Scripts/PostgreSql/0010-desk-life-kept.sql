-- Who examined, overruled and published what is only ever added.

CREATE TRIGGER examination_never_changes BEFORE UPDATE OR DELETE ON examination
FOR EACH ROW EXECUTE FUNCTION kept_for_ever();

CREATE TRIGGER overrule_never_changes BEFORE UPDATE OR DELETE ON overrule
FOR EACH ROW EXECUTE FUNCTION kept_for_ever();

CREATE TRIGGER plate_never_changes BEFORE UPDATE OR DELETE ON plate
FOR EACH ROW EXECUTE FUNCTION kept_for_ever();
