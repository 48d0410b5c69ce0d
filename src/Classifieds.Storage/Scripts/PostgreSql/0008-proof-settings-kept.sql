-- What was approved is printed from its setting: settings are only ever added, and what a proof says of itself never changes.

CREATE TRIGGER proof_setting_never_changes BEFORE UPDATE OR DELETE ON proof_setting
FOR EACH ROW EXECUTE FUNCTION kept_for_ever();

CREATE TRIGGER proof_setting_never_goes BEFORE TRUNCATE ON proof_setting
FOR EACH STATEMENT EXECUTE FUNCTION kept_for_ever();

CREATE TRIGGER proof_keeps_what_it_names
BEFORE UPDATE OF token_hash, notice_id, revision, text_hash, glyph_hash, made_at, words, faces, style, template, shape, setting_hash ON proof
FOR EACH ROW EXECUTE FUNCTION kept_for_ever();
