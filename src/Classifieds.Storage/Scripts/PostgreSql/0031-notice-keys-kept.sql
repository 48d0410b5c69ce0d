-- While an earlier program's store is sealed anew, and never after, what is sealed may be written over; the ledger tells what it was.

CREATE FUNCTION kept_but_for_its_seal() RETURNS trigger LANGUAGE plpgsql AS
'BEGIN
    IF TG_OP = ''UPDATE'' AND EXISTS (SELECT 1 FROM setting WHERE name = ''resealing'') THEN RETURN NEW; END IF;
    RAISE EXCEPTION ''KEPT-FOR-EVER: % of % is refused'', TG_OP, TG_TABLE_NAME;
END';

DROP TRIGGER revision_never_changes ON revision;
CREATE TRIGGER revision_never_changes BEFORE UPDATE OR DELETE ON revision
FOR EACH ROW EXECUTE FUNCTION kept_but_for_its_seal();

CREATE TRIGGER revision_keeps_what_it_says BEFORE UPDATE OF notice_id, number, printed, made_at, made_by ON revision
FOR EACH ROW EXECUTE FUNCTION kept_for_ever();

DROP TRIGGER photograph_never_changes ON photograph;
CREATE TRIGGER photograph_never_changes BEFORE UPDATE OR DELETE ON photograph
FOR EACH ROW EXECUTE FUNCTION kept_but_for_its_seal();

DROP TRIGGER proof_setting_never_changes ON proof_setting;
CREATE TRIGGER proof_setting_never_changes BEFORE UPDATE OR DELETE ON proof_setting
FOR EACH ROW EXECUTE FUNCTION kept_but_for_its_seal();

DROP TRIGGER proof_comment_never_changes ON proof_comment;
CREATE TRIGGER proof_comment_never_changes BEFORE UPDATE OR DELETE ON proof_comment
FOR EACH ROW EXECUTE FUNCTION kept_but_for_its_seal();

DROP TRIGGER overrule_never_changes ON overrule;
CREATE TRIGGER overrule_never_changes BEFORE UPDATE OR DELETE ON overrule
FOR EACH ROW EXECUTE FUNCTION kept_but_for_its_seal();

CREATE TRIGGER erasure_never_changes BEFORE UPDATE OR DELETE ON erasure
FOR EACH ROW EXECUTE FUNCTION kept_for_ever();

CREATE TRIGGER erasure_never_goes BEFORE TRUNCATE ON erasure
FOR EACH STATEMENT EXECUTE FUNCTION kept_for_ever();
