-- What a person was told is stored stays as it was told: revisions and ledger entries are only ever added.

CREATE FUNCTION kept_for_ever() RETURNS trigger LANGUAGE plpgsql AS
'BEGIN RAISE EXCEPTION ''KEPT-FOR-EVER: % of % is refused'', TG_OP, TG_TABLE_NAME; END';

CREATE TRIGGER revision_never_changes BEFORE UPDATE OR DELETE ON revision
FOR EACH ROW EXECUTE FUNCTION kept_for_ever();

CREATE TRIGGER revision_never_goes BEFORE TRUNCATE ON revision
FOR EACH STATEMENT EXECUTE FUNCTION kept_for_ever();

CREATE TRIGGER notice_never_goes BEFORE DELETE ON notice
FOR EACH ROW EXECUTE FUNCTION kept_for_ever();

CREATE TRIGGER notice_never_goes_at_once BEFORE TRUNCATE ON notice
FOR EACH STATEMENT EXECUTE FUNCTION kept_for_ever();

CREATE TRIGGER notice_keeps_its_name BEFORE UPDATE OF id, taken_for, serial ON notice
FOR EACH ROW EXECUTE FUNCTION kept_for_ever();

CREATE TRIGGER ledger_never_changes BEFORE UPDATE OR DELETE ON ledger
FOR EACH ROW EXECUTE FUNCTION kept_for_ever();

CREATE TRIGGER ledger_never_goes BEFORE TRUNCATE ON ledger
FOR EACH STATEMENT EXECUTE FUNCTION kept_for_ever();

CREATE FUNCTION ledger_end() RETURNS trigger LANGUAGE plpgsql AS
'BEGIN
    IF NEW.sequence <> (SELECT COALESCE(MAX(sequence), 0) + 1 FROM ledger) THEN
        RAISE EXCEPTION ''KEPT-FOR-EVER: a ledger entry is added at the end'';
    END IF;
    RETURN NEW;
END';

CREATE TRIGGER ledger_only_grows BEFORE INSERT ON ledger
FOR EACH ROW EXECUTE FUNCTION ledger_end();
