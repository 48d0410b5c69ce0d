-- What was approved with a photograph stays with it: photographs are only ever added.

CREATE TRIGGER photograph_never_changes BEFORE UPDATE OR DELETE ON photograph
FOR EACH ROW EXECUTE FUNCTION kept_for_ever();

CREATE TRIGGER photograph_never_goes BEFORE TRUNCATE ON photograph
FOR EACH STATEMENT EXECUTE FUNCTION kept_for_ever();
