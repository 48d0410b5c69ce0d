-- What was approved is printed from its setting: settings are only ever added, and what a proof says of itself never changes.

CREATE TRIGGER proof_setting_never_changes BEFORE UPDATE ON proof_setting
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a setting is never changed'); END;

CREATE TRIGGER proof_setting_never_goes BEFORE DELETE ON proof_setting
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a setting is never deleted'); END;

CREATE TRIGGER proof_setting_is_not_replaced BEFORE INSERT ON proof_setting
WHEN EXISTS (SELECT 1 FROM proof_setting WHERE token_hash = NEW.token_hash)
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a setting is never replaced'); END;

CREATE TRIGGER proof_keeps_what_it_names
BEFORE UPDATE OF token_hash, notice_id, revision, text_hash, glyph_hash, made_at, words, faces, style, template, shape, setting_hash ON proof
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a proof names what it named'); END;
