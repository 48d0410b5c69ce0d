-- 更正 are looked up by what they correct, at each look at a notice; most correct none.
CREATE INDEX notice_corrects ON notice (corrects) WHERE corrects IS NOT NULL;
