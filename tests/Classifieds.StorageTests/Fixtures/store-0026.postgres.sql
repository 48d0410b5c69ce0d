CREATE FUNCTION public.kept_for_ever() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'KEPT-FOR-EVER: % of % is refused', TG_OP, TG_TABLE_NAME; END$$;
CREATE FUNCTION public.ledger_end() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN
    IF NEW.sequence <> (SELECT COALESCE(MAX(sequence), 0) + 1 FROM ledger WHERE chain = NEW.chain) THEN
        RAISE EXCEPTION 'KEPT-FOR-EVER: a ledger entry is added at the end';
    END IF;
    RETURN NEW;
END$$;
CREATE TABLE public.attempt (
    name text NOT NULL,
    since text NOT NULL,
    tries integer NOT NULL,
    CONSTRAINT attempt_tries_check CHECK ((tries >= 1))
);
CREATE TABLE public.customer (
    name text NOT NULL,
    limit_fen bigint NOT NULL,
    added_by text NOT NULL,
    added_at text NOT NULL,
    disabled_at text,
    CONSTRAINT customer_limit_fen_check CHECK ((limit_fen >= 0))
);
CREATE TABLE public.customer_payment (
    customer text NOT NULL,
    number integer NOT NULL,
    fen bigint NOT NULL,
    way text NOT NULL,
    note bytea NOT NULL,
    paper text NOT NULL,
    receipt integer NOT NULL,
    request_key text,
    done_by text NOT NULL,
    at text NOT NULL,
    CONSTRAINT customer_payment_fen_check CHECK ((fen > 0)),
    CONSTRAINT customer_payment_number_check CHECK ((number >= 1)),
    CONSTRAINT customer_payment_way_check CHECK ((way = ANY (ARRAY['cash'::text, 'wechat'::text, 'alipay'::text, 'transfer'::text, 'card'::text])))
);
CREATE TABLE public.desk_user (
    name text NOT NULL,
    role text NOT NULL,
    added_by text NOT NULL,
    added_at text NOT NULL,
    disabled_at text,
    CONSTRAINT desk_user_role_check CHECK ((role = ANY (ARRAY['clerk'::text, 'examiner'::text, 'editor'::text, 'manager'::text])))
);
CREATE TABLE public.draft (
    id text NOT NULL,
    version integer NOT NULL,
    changed_by text NOT NULL,
    changed_at text NOT NULL,
    taken_as text,
    sealed bytea,
    CONSTRAINT draft_version_check CHECK ((version >= 1))
);
CREATE TABLE public.examination (
    notice_id text NOT NULL,
    number integer NOT NULL,
    revision integer NOT NULL,
    passed text NOT NULL,
    words text NOT NULL,
    materials text NOT NULL,
    done_by text NOT NULL,
    at text NOT NULL,
    CONSTRAINT examination_number_check CHECK ((number >= 1)),
    CONSTRAINT examination_passed_check CHECK ((passed = ANY (ARRAY['yes'::text, 'no'::text])))
);
CREATE TABLE public.identifier (
    hash text NOT NULL,
    notice_id text NOT NULL,
    revision integer NOT NULL
);
CREATE TABLE public.insertion (
    notice_id text NOT NULL,
    number integer NOT NULL,
    paper text NOT NULL,
    issue_date text NOT NULL,
    held_by text,
    held_at text,
    held_why text,
    withdrawn_by text,
    withdrawn_at text,
    withdrawn_why text,
    published_at text,
    missed_by text,
    missed_at text,
    missed_why text,
    makes_good integer,
    CONSTRAINT insertion_makes_good_check CHECK ((makes_good >= 1)),
    CONSTRAINT insertion_number_check CHECK ((number >= 1))
);
CREATE TABLE public.issue (
    paper text NOT NULL,
    issue_date text NOT NULL,
    state text NOT NULL,
    deadline text,
    CONSTRAINT issue_state_check CHECK ((state = ANY (ARRAY['Open'::text, 'Closed'::text, 'Published'::text])))
);
CREATE TABLE public.layout (
    paper text NOT NULL,
    issue_date text NOT NULL,
    content text NOT NULL
);
CREATE TABLE public.ledger (
    sequence bigint NOT NULL,
    at text NOT NULL,
    done_by text NOT NULL,
    verb text NOT NULL,
    notice_id text NOT NULL,
    revision integer,
    content text NOT NULL,
    detail text NOT NULL,
    previous text NOT NULL,
    hash text NOT NULL,
    issue text DEFAULT ''::text NOT NULL,
    standing text DEFAULT ''::text NOT NULL,
    chain text NOT NULL,
    CONSTRAINT ledger_sequence_check CHECK ((sequence >= 1))
);
CREATE TABLE public.ledger_chain (
    paper text NOT NULL
);
CREATE TABLE public.ledger_seal (
    chain text NOT NULL,
    sequence bigint NOT NULL,
    made text NOT NULL,
    seal text NOT NULL,
    CONSTRAINT ledger_seal_made_check CHECK ((made = ANY (ARRAY['then'::text, 'later'::text])))
);
CREATE TABLE public.notice (
    id text NOT NULL,
    taken_for text NOT NULL,
    serial integer NOT NULL,
    paper text NOT NULL,
    issue_date text NOT NULL,
    kind text NOT NULL,
    family text NOT NULL,
    section text NOT NULL,
    state text NOT NULL,
    received text NOT NULL,
    changed text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    taken_by text DEFAULT ''::text NOT NULL,
    corrects text,
    CONSTRAINT notice_family_check CHECK ((family = ANY (ARRAY['Loss'::text, 'Seal'::text, 'Public'::text, 'Missing'::text]))),
    CONSTRAINT notice_serial_check CHECK ((serial >= 1)),
    CONSTRAINT notice_state_check CHECK ((state = ANY (ARRAY['Submitted'::text, 'Held'::text, 'Approved'::text, 'Published'::text, 'Withdrawn'::text])))
);
CREATE TABLE public.overrule (
    notice_id text NOT NULL,
    number integer NOT NULL,
    revision integer NOT NULL,
    code text NOT NULL,
    words bytea NOT NULL,
    reason text NOT NULL,
    done_by text NOT NULL,
    at text NOT NULL,
    CONSTRAINT overrule_number_check CHECK ((number >= 1))
);
CREATE TABLE public.paper_sign (
    sign text NOT NULL,
    paper text NOT NULL
);
CREATE TABLE public.payment (
    notice_id text NOT NULL,
    number integer NOT NULL,
    direction text NOT NULL,
    fen bigint NOT NULL,
    way text NOT NULL,
    customer text,
    payer bytea NOT NULL,
    note bytea NOT NULL,
    paper text NOT NULL,
    receipt integer,
    request_key text,
    done_by text NOT NULL,
    at text NOT NULL,
    CONSTRAINT payment_check CHECK (((way = 'account'::text) = (customer IS NOT NULL))),
    CONSTRAINT payment_check1 CHECK (((way = 'account'::text) = (receipt IS NULL))),
    CONSTRAINT payment_direction_check CHECK ((direction = ANY (ARRAY['in'::text, 'out'::text]))),
    CONSTRAINT payment_fen_check CHECK ((fen > 0)),
    CONSTRAINT payment_number_check CHECK ((number >= 1)),
    CONSTRAINT payment_way_check CHECK ((way = ANY (ARRAY['cash'::text, 'wechat'::text, 'alipay'::text, 'transfer'::text, 'card'::text, 'account'::text])))
);
CREATE TABLE public.photograph (
    notice_id text NOT NULL,
    revision integer NOT NULL,
    samples bytea NOT NULL
);
CREATE TABLE public.placement (
    paper text NOT NULL,
    issue_date text NOT NULL,
    notice_id text NOT NULL,
    revision integer NOT NULL,
    page integer NOT NULL,
    page_column integer NOT NULL,
    x integer NOT NULL,
    y integer NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    lines integer NOT NULL,
    CONSTRAINT placement_page_check CHECK ((page >= 1)),
    CONSTRAINT placement_page_column_check CHECK ((page_column >= 1))
);
CREATE TABLE public.plate (
    paper text NOT NULL,
    issue_date text NOT NULL,
    sha256 text NOT NULL,
    size bigint NOT NULL,
    pages integer NOT NULL,
    published_by text NOT NULL,
    published_at text NOT NULL
);
CREATE TABLE public.proof (
    token_hash text NOT NULL,
    notice_id text NOT NULL,
    revision integer NOT NULL,
    text_hash text NOT NULL,
    glyph_hash text NOT NULL,
    made_at text NOT NULL,
    answer text,
    answered_at text,
    words text,
    faces text,
    style text,
    template text,
    shape text,
    setting_hash text,
    word_hash text,
    wrong_words integer DEFAULT 0 NOT NULL,
    expires_at text,
    revoked_at text,
    answered_by text,
    answer_way text,
    answer_words text,
    recipient text DEFAULT ''::text NOT NULL,
    link_ended_at text,
    CONSTRAINT proof_answer_check CHECK ((answer = ANY (ARRAY['yes'::text, 'no'::text])))
);
CREATE TABLE public.proof_comment (
    notice_id text NOT NULL,
    number integer NOT NULL,
    revision integer NOT NULL,
    side text NOT NULL,
    done_by text NOT NULL,
    at text NOT NULL,
    answer text,
    words bytea NOT NULL,
    CONSTRAINT proof_comment_answer_check CHECK ((answer = ANY (ARRAY['yes'::text, 'no'::text]))),
    CONSTRAINT proof_comment_number_check CHECK ((number >= 1)),
    CONSTRAINT proof_comment_side_check CHECK ((side = ANY (ARRAY['advertiser'::text, 'desk'::text])))
);
CREATE TABLE public.proof_setting (
    token_hash text NOT NULL,
    setting bytea NOT NULL
);
CREATE TABLE public.quote (
    notice_id text NOT NULL,
    number integer NOT NULL,
    revision integer NOT NULL,
    words text NOT NULL,
    lines integer NOT NULL,
    total text NOT NULL,
    content bytea NOT NULL,
    made_at text NOT NULL,
    made_by text NOT NULL,
    CONSTRAINT quote_lines_check CHECK ((lines >= 0)),
    CONSTRAINT quote_number_check CHECK ((number >= 1))
);
CREATE TABLE public.quote_share (
    notice_id text NOT NULL,
    number integer NOT NULL,
    insertion integer NOT NULL,
    yuan text NOT NULL
);
CREATE TABLE public.revision (
    notice_id text NOT NULL,
    number integer NOT NULL,
    manuscript bytea NOT NULL,
    house_text bytea NOT NULL,
    reading bytea NOT NULL,
    printed text NOT NULL,
    made_at text NOT NULL,
    made_by text NOT NULL,
    CONSTRAINT revision_number_check CHECK ((number >= 1))
);
CREATE TABLE public.schemaversions (
    schemaversionsid integer NOT NULL,
    scriptname character varying(255) NOT NULL,
    applied timestamp without time zone NOT NULL
);
CREATE SEQUENCE public.schemaversions_schemaversionsid_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.schemaversions_schemaversionsid_seq OWNED BY public.schemaversions.schemaversionsid;
CREATE TABLE public.search_entry (
    entry bigint NOT NULL,
    notice_id text NOT NULL,
    insertion integer NOT NULL,
    revision integer NOT NULL,
    tokens tsvector NOT NULL
);
ALTER TABLE ONLY public.search_entry ALTER COLUMN tokens SET STATISTICS 0;
CREATE SEQUENCE public.search_serial
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.setting (
    name text NOT NULL,
    value text NOT NULL
);
CREATE TABLE public.sign_in_key (
    name text NOT NULL,
    sealed bytea NOT NULL
);
ALTER TABLE ONLY public.schemaversions ALTER COLUMN schemaversionsid SET DEFAULT nextval('public.schemaversions_schemaversionsid_seq'::regclass);
INSERT INTO public.identifier VALUES ('15732034315f041c4f1f3065c7ec9ef3573226bf63d6a3b33bb4cbbbb6746305', '20261125-0001', 1);
INSERT INTO public.identifier VALUES ('15732034315f041c4f1f3065c7ec9ef3573226bf63d6a3b33bb4cbbbb6746305', '20261125-0001', 2);
INSERT INTO public.insertion VALUES ('20261125-0001', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0003', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0004', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0002', 1, 'tabloid', '2026-11-25', '王丽', '2026-11-24T02:30:00.125Z', '待补章', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0005', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, '王丽', '2026-11-24T02:30:00.125Z', '登报人撤回', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.issue VALUES ('tabloid', '2026-11-25', 'Open', '2026-11-24T08:30:00.125Z');
INSERT INTO public.ledger VALUES (1, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0001', 1, '7e2782ab8dacfc752bcc3804249f44e803a067d7b057d14a5b43d9dafc7b7f99', '', '0000000000000000000000000000000000000000000000000000000000000000', 'bb37efce2201d2401ef51e326b656b9f1530eba3e162b0967d851f901bed0bae', '', '21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553', 'tabloid');
INSERT INTO public.ledger VALUES (2, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0002', 1, '6fab802bceca862899a7d982b3783e32ad3e6b1054ec60061b48e5bc02deb907', '', 'bb37efce2201d2401ef51e326b656b9f1530eba3e162b0967d851f901bed0bae', '3073cd7b2332a5ccc0580518560fc9db02b08ee675e736a601c45fca541d6a21', '', 'a6c98c6c598c9bcf33d902263ca2806b771acafe467b96f12bed20e3c5fda2cc', 'tabloid');
INSERT INTO public.ledger VALUES (3, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0003', 1, 'f105ce9e7d6c8e8aac1871f35f972f9085723af709bfa4dce18bf281d7c8e759', '', '3073cd7b2332a5ccc0580518560fc9db02b08ee675e736a601c45fca541d6a21', 'b4b3748d7d64f32a8f9ffc38b2c349121dcc4023ff7e42d94de6867f9541e04b', '', '0122121986c92ad29a345e241fd32b6e3549fa2de9b0ad603b2524cc4a34b5d1', 'tabloid');
INSERT INTO public.ledger VALUES (4, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0004', 1, 'a48b86b7c627c162619384ede2313fb0d4f25d1c60e3c611cfbd68fb4d1bdb97', '', 'b4b3748d7d64f32a8f9ffc38b2c349121dcc4023ff7e42d94de6867f9541e04b', 'b2b260741a7380add196fc614e58fb43a0ffd8c27a4a0a39820f5d01640a3869', '', 'd44e2a7fbaeea55490c1fdbd0ce5f97e5924a4d2bea4c3c9de419b5c98837c68', 'tabloid');
INSERT INTO public.ledger VALUES (5, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0005', 1, '475889070c0038b39696526751cf6df2ee33e6e5826a593eb8ddfb5f30a59539', '', 'b2b260741a7380add196fc614e58fb43a0ffd8c27a4a0a39820f5d01640a3869', '729963303ed35b3c84e4d648e34c6b115013e9da2299349b1872d3c31f021c20', '', '532ff41884cd4b807eb92ac3085ca04ea88e138368a51272b0a6e5254b7cf722', 'tabloid');
INSERT INTO public.ledger VALUES (6, '2026-11-24T02:30:00.125Z', '王丽', 'revise', '20261125-0001', 2, 'c2f0db9515631f39be23ef1869d359921d5d23ab63d50ab042327db6ec82ca81', '', '729963303ed35b3c84e4d648e34c6b115013e9da2299349b1872d3c31f021c20', 'e5d7e1ac8ee6c5fac81da0bde93b5c2d9e09ce2447802967316d2ec946122f02', '', '21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553', 'tabloid');
INSERT INTO public.ledger VALUES (7, '2026-11-24T02:30:00.125Z', '王丽', 'hold', '20261125-0002', NULL, '', '', 'e5d7e1ac8ee6c5fac81da0bde93b5c2d9e09ce2447802967316d2ec946122f02', '0c139be9a5406864f0a563a80735ad5cd17a94a4d53029f4d67174676d979bc9', '', '5fa202cfc7a4837f6fd6a25754fe3f83fb6c54ffe2105b65560f775ef9057710', 'tabloid');
INSERT INTO public.ledger VALUES (8, '2026-11-24T02:30:00.125Z', '王丽', 'withdraw', '20261125-0005', NULL, '', '', '0c139be9a5406864f0a563a80735ad5cd17a94a4d53029f4d67174676d979bc9', '6604cc2758ff583cdcf8ffa6c307f2729708c8ce67ba146f9c105dd2587552b4', '', '396ab9bdf3d1717de27adc8739e2c3eb1af03de84a16e8a528b232ad470cafb3', 'tabloid');
INSERT INTO public.ledger VALUES (9, '2026-11-24T02:30:00.125Z', '王丽', 'quote', '20261125-0003', NULL, '', '', '6604cc2758ff583cdcf8ffa6c307f2729708c8ce67ba146f9c105dd2587552b4', '1f73f43c741a5299e25fe3b9c0c5bb9bfbd20edd02c5671b00e0100ee0eb7b50', '', 'f74b21211e811cd42027c30b8e1243e33297eab8f61a6c43d695dd4aa077ae41', 'tabloid');
INSERT INTO public.ledger_chain VALUES ('');
INSERT INTO public.ledger_chain VALUES ('tabloid');
INSERT INTO public.ledger_seal VALUES ('tabloid', 1, 'then', '2f0ab82875657acc71966877b66a895a4e887df9683a0c298557a654ce79ae75');
INSERT INTO public.ledger_seal VALUES ('tabloid', 2, 'then', '08b594673ea3de471827fe10e0fec38fde25848d6ce62be31f65b47a0dc3b73d');
INSERT INTO public.ledger_seal VALUES ('tabloid', 3, 'then', 'bf53b47f22a9ba52cdc109e4916ec834d9f15b026267393524919fecdcd33fb0');
INSERT INTO public.ledger_seal VALUES ('tabloid', 4, 'then', 'aa8a000aac4da2146c22e81c4988ad544b65500908b29c7cecf8a63e29103d7d');
INSERT INTO public.ledger_seal VALUES ('tabloid', 5, 'then', 'c4fe4857e6e76e95c23a628672fa80436e6e428daa4ebb361d071ee85985df84');
INSERT INTO public.ledger_seal VALUES ('tabloid', 6, 'then', '19bea51da31ba647fa6cef0b497a0161f9ac4900a8c46e76cbd41116b1933447');
INSERT INTO public.ledger_seal VALUES ('tabloid', 7, 'then', '27058d57c494eccd9fedfa4359603019dbc1013d0da6cbb42502abfbb0db86e1');
INSERT INTO public.ledger_seal VALUES ('tabloid', 8, 'then', '32dbc1b38310b549d34720d464c0bfdbcf22b26754c52ce374509656515486bd');
INSERT INTO public.ledger_seal VALUES ('tabloid', 9, 'then', 'bcaf220e3fe1c15cc5a577205205b921b742bfd4988577fbac7b675ddcb616cc');
INSERT INTO public.notice VALUES ('20261125-0001', '2026-11-25', 1, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0003', '2026-11-25', 3, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0004', '2026-11-25', 4, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0002', '2026-11-25', 2, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Held', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0005', '2026-11-25', 5, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Withdrawn', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', NULL);
INSERT INTO public.overrule VALUES ('20261125-0003', 1, 1, 'ID-REGION', '\x0141935802016596da34214b980949567564c23c397b509b87a801b7b26fcdc184bf2f7c', '登报人坚持', '李强', '2026-11-24T02:30:00.125Z');
INSERT INTO public.photograph VALUES ('20261125-0001', 2, '\x01fe586ca623517b07aadd3cbdb2eb622166c90dd45f02253726265e662cd7116c269784e3b4f90315e4f9c0791a2d7719a59655a13fcf69c5eeed8593');
INSERT INTO public.proof VALUES ('dd2bea850683e6f2ccb563cdaa229283114bc4bbd321235c31dd021253392a13', '20261125-0003', 1, 'aa', '86a7338ae9427985aae5ba24215d356ee42365c1db503c92b84ef9b70a662b8a', '2026-11-24T02:30:00.125Z', 'yes', '2026-11-24T03:00:00.125Z', 'w', 'f', 's', 't', 'p', '1e708c6945fd11e94bb25507e882d398fafb39572ce22763ead7ec2e08122312', 'b5198b75db0c09a47140488722061c392ba25366415717b47f45f4ba78666b92', 0, NULL, NULL, '', 'word', '', '', NULL);
INSERT INTO public.proof_comment VALUES ('20261125-0003', 1, 1, 'advertiser', '登报人', '2026-11-24T03:01:00.125Z', NULL, '\x01310360756e235a0ab7cd4a84eee22425ff37889385406b561e68f5504b136c6213e618a03357daf61c295e7d087e');
INSERT INTO public.proof_setting VALUES ('dd2bea850683e6f2ccb563cdaa229283114bc4bbd321235c31dd021253392a13', '\x01d6151fa1c4a7df9f792accad31989e10bb7e5d43d747e371a831fdc7df594d6e58e0495ca7d6b3cf5e0681263142e75af9977da375c81812658d6a6f20a5ad690d0327d3e0c82caab9ec226d639c3170e2967f376b43b3f37186d12b76a8cdd643');
INSERT INTO public.quote VALUES ('20261125-0003', 1, 1, 'w', 2, '20', '\x010cfbb83b4b475f8ee76f707271ace44f262031b45274e78f9cd778b22d95851df64beb01fe7dcbec508bc300291b588bb9c416d5e791103797ee0dd02d7ff1c9e46b106b0228c3c9c19d6640a9a429f2c16bb2c936bb4f1eb5796cf175f3baf143dd5835755f17ac183d7c8c48c7d4bc0be1180f4e8e4f85101e5c7a5be6125738c2b4cd658d5c3acc4ba2fca1b0e317941b8b4874d4396a584d2af23934b6faaa429b4479ba9ef4a9f8ce4ff62c40a55a15d439f6ef1c5151607d07ed06d7c2ed6487c402aeb5100cb54969656aeb5738ac7ee1773e073583f0d0d47a7aa390c44f065fda297a7fe9421522c2c264ca34c68bf98696e5968418f4e133751172a2d979b7ca51fb5888552b3a1afe21bd681355c4fb37a348fe5f467dc71d8b4c', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.quote_share VALUES ('20261125-0003', 1, 1, '20');
INSERT INTO public.revision VALUES ('20261125-0001', 1, '\x0111788fbbd53338dca7b194c55a4ab3010c459320c65d813082327b9f2b2d3248b7d181d4c1e56395d65fc7bc54a809483783a27fd15239b3006b24412aeee88b488690d53023c1498f617050a313b2c3eff5267cdd9e9a', '\x01dd467907c2682c9d5ca855e61f9f7b9422c8ad5d2d7077856b4d4e0cd0f035a848e791b17d96501d6b77cdb7d699770eba90b6fd869ccf7d7d0636910de58df16f4d3d7ed05bb13e28284cc5a031f1ec836d46fd87f347aa169092', '\x01701beca69031b87f905408da08805a9293b52439b0810f9e7d67bccdc927a67b941208998618dae4f25c97d9f29c40febc3eaf483407a400071b5ae0dce93db3271917a031d56ff9f0bb2467f442b1aaf88d3a19d7da89ca8a6cc54d06954a73941e3cdf375ddc34c33813f9d090d195712118e0a5e5e536b506bcfd4cd1ff2428ac95a842086b923dea61202f4730dde8ddd990bb77a528891427ea524e962f04d26482e4314c34f945000f1608ce533d54ecd9738af340a882cc314cb1c8c015d18d5dad8b9cbb838133c108fd961b05c38f497ab53809e72df0d5bcdf5b93c8c73b488d8360b3c64e059322856dfefa14b584ab7614674b2784c8c102f73e286a80035f32f251f0e515edf254bb904642ae187d9aa39e1bdf01e1fb2408be0dcd837f0e5280aa013e19404f980089f2b85751621e6adc735abc88eda80ff4eac5cc0b1fbfb3c6e705258aeef90226295deccf018d88b8d3e35f76b5b86e10099509a6a2f160cf42de65b6ddb076fd325fc9a67fda47bfc6e315c44763abeef7d842e68e3c973a3a398d1b9df0678052fcc816b8380b35c565ebffe2f94fc70aab91336b0ac79e7d37387a871243e3dea250a57a35945cb9258e09cba231b0db857707f3bcfbc8b6a159cf6f8564b12d53a4f9767674ed585f4b8ecc8c73a18e9841eb73d67b191037e805ddfaa250d40e81c5e9b548bbe05bd4615063825ac57ab3fb2db043a6d204a9deffd0c4572c962b04a9c1aa1f48be89229ee9949417b0cf56ba09d260412f8008a7ace31cff7205bbbecfc43243127fef79b30430343547b178b88a1f2508f6784e40c4f011ac440a87e28b1d4bb5323fa62e3e03317942b007fe5ab19817ae641c46', '遗失居民身份证，号码110105********002X，声明作废', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0002', 1, '\x01b37d36a82603061a08fa9523f4c92796338b1e2d2b02fe8005b939bf03cd9d6753fd9c505a4d4cda5420', '\x014b5cdd9377e05ee8c9116f1d8fb5e6b63c527c9fddb14152db37fc6999a9f15b72573e5c26d3291be30492da', '\x019dad189fb6845e9027d5e56aad80c1b7e11f572400f66fdd6b2ba098e5ad101a735612d74994d923e87ea938fed6e9a389f2d7cf57a4c3a35ecdfc50e341334efec8987de6b53a5319b84047dafaf4e68aa78553215b876eae31db7d4f1be01cce2ab2c9d398bb110d1c68b60c539f70a4888c428524a59c0d4a7723d83dcc7a840cb31d3830c6c6f740085f9cad3d779fb69da96081c340fd8c62fac3546135492d8ce306ed6129a15d1a5ca5c584e58abddc185867f02dc6ad25a69b24ef1c60493a673d4084dd2c7ab3d4b867ec5cfa1c91443dd073fb34f76e249813c4dfd93b4226cc0a605a7cc154219af027182e0847eafbd2c355ffc0547a5078a7b56d96ceed3a1898413ad14a0b26699202734616455f6abcde0560a161e6d26fc103165323efd087310820aad2802f6e1523ec452736967684237c9d80cd8f8f3eb488b8f5932c77329d47c50b167b3c2eeed13f076347060028f5a7ce8d0914ef2e67c201421860f29f2666bb9168581479c324ff8ea920e3cf32bd43affd9e9a62579ab84997285b26dc746d2c58f9082eb5237738cf14b8e198095c401120d1cf8d7007ad33eab0f7d202f6a361c3358e45d1fa43790c40df8622e5ef289d97a3715ebf70f3543f2c0d3cef96b6985eebebf7b049042d328271c66671cb06eee7e0da474c4b10e5812465', '遗失，第2则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0003', 1, '\x0106c09f9c6975623ba7d63c1579369b612864e0f5b2617e1f662822a97e072a6c2cdec6c45005690ee84b', '\x01b8c5af0e037cafcdb2a16b2b14b822b9648449a857d6af27fc800cefb79bbd9ae0417a75a2d4c1ec932957fe', '\x011204d787f3e290d53355429b6bbad3de114550d43e6d3acf96ec3947dcf4fab5693a416f5dea661b9c2c846b627126627a3d3ea07904b2c1a72b9feb3dcd6592ebdbad62294963432a4986c92ab1dae1699474297811fee7fe7d1ef3c5127dc7a012e01bf4765a6de328469449a9a157bbd9b309f43f185468bea8ed358cbd63206cfbb346aa8d2b1bead6245948d02c2d5562c84e80d3cbed134c5c3a69b283a300f6b384eca4b524f51d07e1f963ab203ec24d3fe065c7fa6a5d69b17292ac31c7f07e1b8740c571ec4f50d2aa06fb06fae415e24dc72a6de07571ce0083f47e44e8f37025a134d2e7711d0f6d402d2c366a1c845a2577e96b0707521afda6334c103d776f114eb2fc74e6d5b5178e045d69b8aa1b40dbb5c5c8017630a6ab692e7ae102fa7b3faf14666b2f977c1ecafcb33c5ac623bcb3a93860a8e6ac0b89c627257aae889e1aa368bef19d3a98699536e3714358aa97c278664b385a751701c7c0b744f1f1ad62b57b62554a19f83e74c992cc0e38d35969f2cdfa644c034fb60930970b28c01059abb9c6a6168b80765b18bfd65ce9874724a40fe7e5bfdbd282ccd90a0b56cd44e89342b910c350c878f974eca0509721ec055cb1c8d32314b5b5c669a57f2b8ce131889fab8f7f2b859b89004cc54ea9e3ae64c9cb625a1b955f875088f1e689', '遗失，第3则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0004', 1, '\x014431db20b7603284531c936550e73af2a40f731bb8cbb215f362c4c0a0554e702141028b379490864d20', '\x0148e6995bb99d7f9164b1709cbe7e90958510b9f799724fd71ae668144b8b12b973511dba78000d84d033a5be', '\x0103096897a64f1f3e6f5e3ef1d9fcd6e0a7faf64dc003b3e5f019e457815a9c21daa385c7c7b846270b9ed2ca1b843e7339c32621ab3cd1a8ea608e4194ffa243b40971039198d51a5fb706755e1475d1cc4a511311e8ea7b97574af8d443c71972b515450c1d10d6b1468726640c84864efd8458074b3cefff0b4a55a9a1495c8a3c3828d43527a9ec8e86719e70c94157bcd26778a0abebd75e876a38245aff312f49f2b6e971c25048a75ec1c16e84e6d3ea796666e40a6dbb5fe0e9b326ff5059e1e83d941951072ae19db5cb89ec7d99fb2538271765718a2e2b6874cb9afb9fd59eb43f81bdac4f9f7a4f62a8410c0ae3393ad9fd2a506ab1a40bb5b5691761d4a9edcb7054d537be05665db3889d6c9f746796d67f2a818946bc60c5004470b9144d7837c264266a2f31411e30cec439dafa83efffd4ef2f04d9f3a16c1142305e1adb3d95ee929270f3df24ed9041bdb0d11fe87d5ddb94063b215c2f8da88c18618ebd6a483938e9470195547fc02072d2ac8ce13adba8f7130deaed82ec690e82a55b0755d5a670814715d3736b8e1e50bddd60152237d4978fcba35b55193028060c37e96921d6c2b98e1833f1e245f2b62897819c724fdabb4862f5ff217964567c2199921476bb571d87e5051711022633d1c6b3759a0b6da2cbe270851466b0026bb1ebe4', '遗失，第4则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0005', 1, '\x01b337cace58150035514b05e898279801b864f648d72a857a86f5c23f90c4ed3d75681e936e4f52722cb8', '\x01ab8efe51f35f28d55986486920e6c072294ac871fbacecb95a0e3c0968c93c7ffa1859cd00ac03a9baef51d4', '\x01a5f6748c88432061f9f4ecdb2f8cb1c1df70906df5ff9ba56eb61e94064c95bff02bc4148c61842dddc561e6a8b22c00a8ab94725bececa95b5fbda5ac4f1e67586750301d9a04af938c7ec79556dc0f9a31cb5f7f4e5cab164fb6aa5a593719a87e62cf65fd4506660eb9d562cc8fe6683b90287d1b9abd3cf9c5c0c5af9a464134150e93211ad3140947fd89c6e391afa6d54a73b0fe094491c58f559758993e405138a47436f95d58c2b7cdc0fb03486a391368099efb057f9320105cc365523cdd0fb1143416f9b284645dd9a98fc200bb4de05d93f770a756f4c7c953a66d08a138cbd725dca84e1a9eaf01563569c002633a0773e7d5bce46aeeda54ce1f19f8214934fb4082c43930631727adba35ee45bff790cfcf14545c5e172cc48fabef6b097196c8db960066fde88f4086318a439ba979d6260340ddafcb500afb47b011df24b0b27f47456447518e91c3ea62c59da2f7349249fe3bedc87c6eb12299fc013556a1fac761e304674b5d13522a99311eca1751356307ed11f69faf9f0650a2b22bfecbfd42130001e9d9eef0fee3513f0830134f06c2dfae8816721d934b6b39ffa019bb2aa57a57ddbcc21b8e39f59810ca8867386bfc3dca42bfaffdf655d8319148e2c2ca894a87cf8558612e192277a9deec9a40d5735745c96546fb62835858b1ff9e', '遗失，第5则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0001', 2, '\x012f084d2e14632ec585508531b0ea0144d9dea4655bb218e69d9f4837af6589184fd2d50acd1a82e4c8be8b4e72f9152317e9fa20c1b2a69a619e5e623457e2f55c56cc9f4dec1dd8419c3a00b717b09626c9d9036c8ad78899230f', '\x011a7507d9f4b3765a43d03df018f6e40479501ee4575b10ada53abd2c769e4559afffe64b6999a4e57423aab9c566f319f2d0835dbcc55a2ccf04cab2139f54c54797c6f4df3a927eebed9ee07ae3e89473d19bb6076c891158db4b', '\x01b79cec562e0e79bf853cba1a15a8888813409f9ee0bf21d8bda91357d08344a0e1c9b339bfca03a1925fe1372b9f98345b83db5bedb979acab5c8a6f3991f8fe368150e6cc842a8baf3b501636846fa0aeddb513a0dc484ef31ea4dd6225e882b37fe4f9e6ea2ffc6c6cbefab7e108721a1dc3fc41ef292b8e73a7fcd4dacd74b0c05bd07f22ff8dd300b2245809ee5ee37e8b337b77495de77016c249c5c5e647ecebf2496958d5f91f6e280f451d7ee854383def68ceba9247028b19ec8fc0689f30d2dfc71052ac00bacb4afb48a1c02aabc52ab72b660197706df8783e26dba6f4204d15e43f2708cdc8d24ce36e3b290780917d352763c2b0a98424993f18e26783f0739a9b41fbc4cdf533098154b601191e9b18d92c9e22a1a117a1c9ccac66e94358291d7ea8ed080e8f9c7cd067777873a2ace735f8fa163482694e806169fff34adebdfbe4f168c902bd6d311bb8aed8958b1a08471176f915169fb97d47963fba92095cecadfe69241963f05df378ff701c0a4268a4e1fd93fdb8f53340869433d5255d17dd60f330c9a2da18160eddcb01c142b06a85e8faff4fa3e218d4aaa62af60d1e0400039caffe13fede59d2b2ce8ae555aed48c554b42aa9403cf8b895c8c8b743fac5dc655e059040d2aff9b7006109588d773f40e75be14582e5388bcd7dfa64795e9fc7e70333e32d08aabb4f58e567b552b8d1ceb9088c3f7ed562cd93f64f851889762de7e651774b8835b58d0dca40450b5bc7e3443b6f484f4bde659310022adb4ea968768c58800597be74488f1b7ba67b97ddf9ff1ce49d85e8e20a48f9bf5d86921f6ce6b17c5170dc758078fddd117be2f8082dca777be854fdedbc4694b81f3ad05a9e0602eefa12a0cea748dcca11d4adb6bfb949690b730ed28bf82247061148e443879c5d3badf3586bfb840c4ec11dde709210c7b301fc1137e16a343b5335276a51f4d3caa3076df0bbe243a8750d17c86aa1581337a4ebef29ae90edad70399eb1652c00a20e101496f093154f30216e7', '遗失居民身份证，号码110105********002X，特此声明', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.schemaversions VALUES (1, '0001-tables.sql', '2026-11-30 03:24:17.698909');
INSERT INTO public.schemaversions VALUES (2, '0002-kept-for-ever.sql', '2026-11-30 03:24:17.715041');
INSERT INTO public.schemaversions VALUES (3, '0003-photographs.sql', '2026-11-30 03:24:17.726929');
INSERT INTO public.schemaversions VALUES (4, '0004-photographs-kept.sql', '2026-11-30 03:24:17.728653');
INSERT INTO public.schemaversions VALUES (5, '0005-layouts.sql', '2026-11-30 03:24:17.734676');
INSERT INTO public.schemaversions VALUES (6, '0006-notice-life.sql', '2026-11-30 03:24:17.739601');
INSERT INTO public.schemaversions VALUES (7, '0007-proof-settings.sql', '2026-11-30 03:24:17.745377');
INSERT INTO public.schemaversions VALUES (8, '0008-proof-settings-kept.sql', '2026-11-30 03:24:17.746828');
INSERT INTO public.schemaversions VALUES (9, '0009-desk-life.sql', '2026-11-30 03:24:17.78012');
INSERT INTO public.schemaversions VALUES (10, '0010-desk-life-kept.sql', '2026-11-30 03:24:17.781731');
INSERT INTO public.schemaversions VALUES (11, '0011-a-chain-a-paper.sql', '2026-11-30 03:24:17.789212');
INSERT INTO public.schemaversions VALUES (12, '0012-a-chain-a-paper-kept.sql', '2026-11-30 03:24:17.799576');
INSERT INTO public.schemaversions VALUES (13, '0015-quotes.sql', '2026-11-30 03:24:17.809014');
INSERT INTO public.schemaversions VALUES (14, '0016-quotes-kept.sql', '2026-11-30 03:24:17.810996');
INSERT INTO public.schemaversions VALUES (15, '0017-drafts.sql', '2026-11-30 03:24:17.818208');
INSERT INTO public.schemaversions VALUES (16, '0018-missed-insertions.sql', '2026-11-30 03:24:17.826611');
INSERT INTO public.schemaversions VALUES (17, '0019-payments.sql', '2026-11-30 03:24:17.852963');
INSERT INTO public.schemaversions VALUES (18, '0020-payments-kept.sql', '2026-11-30 03:24:17.855351');
INSERT INTO public.schemaversions VALUES (19, '0021-ledger-seals.sql', '2026-11-30 03:24:17.860359');
INSERT INTO public.schemaversions VALUES (20, '0022-ledger-seals-kept.sql', '2026-11-30 03:24:17.862279');
INSERT INTO public.schemaversions VALUES (21, '0023-threads.sql', '2026-11-30 03:24:17.884347');
INSERT INTO public.schemaversions VALUES (22, '0024-threads-kept.sql', '2026-11-30 03:24:17.888703');
INSERT INTO public.schemaversions VALUES (23, '0026-search.sql', '2026-11-30 03:24:17.914603');
INSERT INTO public.search_entry VALUES (813577031903084546, '20261125-0002', 1, 1, '''001e'' ''001e0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001e'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084547, '20261125-0003', 1, 1, '''001f'' ''001f0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001f'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084548, '20261125-0004', 1, 1, '''001g'' ''001g0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001g'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084549, '20261125-0005', 1, 1, '''001h'' ''001h0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001h'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084545, '20261125-0001', 1, 2, '''001c'' ''001c001c'' ''001c001d'' ''001c001e'' ''001c001h'' ''001d'' ''001d001c'' ''001d001d'' ''001e'' ''001e002g'' ''001h'' ''002g'' ''0flp'' ''0flp0rlt'' ''0gl3'' ''0gl30npd'' ''0hkg'' ''0hkg0k5q'' ''0hm9'' ''0hm90i85'' ''0i85'' ''0i850lch'' ''0k5q'' ''0l7o'' ''0l7o0hkg'' ''0lch'' ''0lch0s6j'' ''0mm1'' ''0mm10l7o'' ''0npd'' ''0npd001d'' ''0rlt'' ''0s6j'' ''0s6j0flp'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d'' ''n_002x'' ''n_0105'' ''n_1010'' ''n_1101''');
INSERT INTO public.setting VALUES ('search-entries', 'whole');
INSERT INTO public.setting VALUES ('key-mark', '157f4f9775d34d4fde1669e813b28a50cad2a6429b11a1fadd5a0f6b8625faed');
SELECT pg_catalog.setval('public.schemaversions_schemaversionsid_seq', 23, true);
SELECT pg_catalog.setval('public.search_serial', 5, true);
ALTER TABLE ONLY public.schemaversions
    ADD CONSTRAINT "PK_schemaversions_Id" PRIMARY KEY (schemaversionsid);
ALTER TABLE ONLY public.attempt
    ADD CONSTRAINT attempt_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.customer_payment
    ADD CONSTRAINT customer_payment_paper_receipt_key UNIQUE (paper, receipt);
ALTER TABLE ONLY public.customer_payment
    ADD CONSTRAINT customer_payment_pkey PRIMARY KEY (customer, number);
ALTER TABLE ONLY public.customer_payment
    ADD CONSTRAINT customer_payment_request_key_key UNIQUE (request_key);
ALTER TABLE ONLY public.customer
    ADD CONSTRAINT customer_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.desk_user
    ADD CONSTRAINT desk_user_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.draft
    ADD CONSTRAINT draft_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.examination
    ADD CONSTRAINT examination_pkey PRIMARY KEY (notice_id, number);
ALTER TABLE ONLY public.identifier
    ADD CONSTRAINT identifier_pkey PRIMARY KEY (hash, notice_id, revision);
ALTER TABLE ONLY public.insertion
    ADD CONSTRAINT insertion_pkey PRIMARY KEY (notice_id, number);
ALTER TABLE ONLY public.issue
    ADD CONSTRAINT issue_pkey PRIMARY KEY (paper, issue_date);
ALTER TABLE ONLY public.layout
    ADD CONSTRAINT layout_pkey PRIMARY KEY (paper, issue_date);
ALTER TABLE ONLY public.ledger_chain
    ADD CONSTRAINT ledger_chain_pkey PRIMARY KEY (paper);
ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_chain_previous_key UNIQUE (chain, previous);
ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_hash_key UNIQUE (hash);
ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_pkey PRIMARY KEY (chain, sequence);
ALTER TABLE ONLY public.ledger_seal
    ADD CONSTRAINT ledger_seal_pkey PRIMARY KEY (chain, sequence);
ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_taken_for_serial_key UNIQUE (taken_for, serial);
ALTER TABLE ONLY public.overrule
    ADD CONSTRAINT overrule_pkey PRIMARY KEY (notice_id, number);
ALTER TABLE ONLY public.paper_sign
    ADD CONSTRAINT paper_sign_pkey PRIMARY KEY (sign);
ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_paper_receipt_key UNIQUE (paper, receipt);
ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_pkey PRIMARY KEY (notice_id, number);
ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_request_key_key UNIQUE (request_key);
ALTER TABLE ONLY public.photograph
    ADD CONSTRAINT photograph_pkey PRIMARY KEY (notice_id, revision);
ALTER TABLE ONLY public.placement
    ADD CONSTRAINT placement_pkey PRIMARY KEY (paper, issue_date, notice_id, page, page_column);
ALTER TABLE ONLY public.plate
    ADD CONSTRAINT plate_pkey PRIMARY KEY (paper, issue_date);
ALTER TABLE ONLY public.proof_comment
    ADD CONSTRAINT proof_comment_pkey PRIMARY KEY (notice_id, number);
ALTER TABLE ONLY public.proof
    ADD CONSTRAINT proof_pkey PRIMARY KEY (token_hash);
ALTER TABLE ONLY public.proof_setting
    ADD CONSTRAINT proof_setting_pkey PRIMARY KEY (token_hash);
ALTER TABLE ONLY public.quote
    ADD CONSTRAINT quote_pkey PRIMARY KEY (notice_id, number);
ALTER TABLE ONLY public.quote_share
    ADD CONSTRAINT quote_share_pkey PRIMARY KEY (notice_id, number, insertion);
ALTER TABLE ONLY public.revision
    ADD CONSTRAINT revision_pkey PRIMARY KEY (notice_id, number);
ALTER TABLE ONLY public.search_entry
    ADD CONSTRAINT search_entry_notice_id_insertion_key UNIQUE (notice_id, insertion);
ALTER TABLE ONLY public.search_entry
    ADD CONSTRAINT search_entry_pkey PRIMARY KEY (entry);
ALTER TABLE ONLY public.setting
    ADD CONSTRAINT setting_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.sign_in_key
    ADD CONSTRAINT sign_in_key_pkey PRIMARY KEY (name);
CREATE INDEX customer_payment_at ON public.customer_payment USING btree (at);
CREATE INDEX insertion_of_issue ON public.insertion USING btree (issue_date, paper);
CREATE INDEX ledger_of_notice ON public.ledger USING btree (notice_id);
CREATE INDEX notice_of_issue ON public.notice USING btree (issue_date, paper, received);
CREATE INDEX payment_at ON public.payment USING btree (at);
CREATE INDEX payment_of_customer ON public.payment USING btree (customer);
CREATE INDEX proof_of_notice ON public.proof USING btree (notice_id, revision);
CREATE INDEX search_entry_tokens ON public.search_entry USING gin (tokens) WITH (gin_pending_list_limit='512');
CREATE TRIGGER customer_never_goes BEFORE DELETE ON public.customer FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER customer_payment_never_changes BEFORE DELETE OR UPDATE ON public.customer_payment FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER customer_payment_never_goes BEFORE TRUNCATE ON public.customer_payment FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER examination_never_changes BEFORE DELETE OR UPDATE ON public.examination FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER ledger_never_changes BEFORE DELETE OR UPDATE ON public.ledger FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER ledger_never_goes BEFORE TRUNCATE ON public.ledger FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER ledger_only_grows BEFORE INSERT ON public.ledger FOR EACH ROW EXECUTE FUNCTION public.ledger_end();
CREATE TRIGGER ledger_seal_never_changes BEFORE DELETE OR UPDATE ON public.ledger_seal FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER ledger_seal_never_goes BEFORE TRUNCATE ON public.ledger_seal FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER notice_keeps_its_name BEFORE UPDATE OF id, taken_for, serial ON public.notice FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER notice_never_goes BEFORE DELETE ON public.notice FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER notice_never_goes_at_once BEFORE TRUNCATE ON public.notice FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER overrule_never_changes BEFORE DELETE OR UPDATE ON public.overrule FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER paper_sign_never_changes BEFORE DELETE OR UPDATE ON public.paper_sign FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER payment_never_changes BEFORE DELETE OR UPDATE ON public.payment FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER payment_never_goes BEFORE TRUNCATE ON public.payment FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER photograph_never_changes BEFORE DELETE OR UPDATE ON public.photograph FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER photograph_never_goes BEFORE TRUNCATE ON public.photograph FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER plate_never_changes BEFORE DELETE OR UPDATE ON public.plate FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER proof_comment_never_changes BEFORE DELETE OR UPDATE ON public.proof_comment FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER proof_comment_never_goes BEFORE TRUNCATE ON public.proof_comment FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER proof_keeps_its_recipient BEFORE UPDATE OF recipient ON public.proof FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER proof_keeps_what_it_names BEFORE UPDATE OF token_hash, notice_id, revision, text_hash, glyph_hash, made_at, words, faces, style, template, shape, setting_hash ON public.proof FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER proof_setting_never_changes BEFORE DELETE OR UPDATE ON public.proof_setting FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER proof_setting_never_goes BEFORE TRUNCATE ON public.proof_setting FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER quote_never_changes BEFORE DELETE OR UPDATE ON public.quote FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER quote_never_goes BEFORE TRUNCATE ON public.quote FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER quote_share_never_changes BEFORE DELETE OR UPDATE ON public.quote_share FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER quote_share_never_goes BEFORE TRUNCATE ON public.quote_share FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER revision_never_changes BEFORE DELETE OR UPDATE ON public.revision FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER revision_never_goes BEFORE TRUNCATE ON public.revision FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
ALTER TABLE ONLY public.customer_payment
    ADD CONSTRAINT customer_payment_customer_fkey FOREIGN KEY (customer) REFERENCES public.customer(name);
ALTER TABLE ONLY public.examination
    ADD CONSTRAINT examination_notice_id_revision_fkey FOREIGN KEY (notice_id, revision) REFERENCES public.revision(notice_id, number);
ALTER TABLE ONLY public.identifier
    ADD CONSTRAINT identifier_notice_id_revision_fkey FOREIGN KEY (notice_id, revision) REFERENCES public.revision(notice_id, number);
ALTER TABLE ONLY public.insertion
    ADD CONSTRAINT insertion_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES public.notice(id);
ALTER TABLE ONLY public.insertion
    ADD CONSTRAINT insertion_paper_issue_date_fkey FOREIGN KEY (paper, issue_date) REFERENCES public.issue(paper, issue_date);
ALTER TABLE ONLY public.layout
    ADD CONSTRAINT layout_paper_issue_date_fkey FOREIGN KEY (paper, issue_date) REFERENCES public.issue(paper, issue_date);
ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_chain_fkey FOREIGN KEY (chain) REFERENCES public.ledger_chain(paper);
ALTER TABLE ONLY public.ledger_seal
    ADD CONSTRAINT ledger_seal_chain_sequence_fkey FOREIGN KEY (chain, sequence) REFERENCES public.ledger(chain, sequence);
ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_paper_issue_date_fkey FOREIGN KEY (paper, issue_date) REFERENCES public.issue(paper, issue_date);
ALTER TABLE ONLY public.overrule
    ADD CONSTRAINT overrule_notice_id_revision_fkey FOREIGN KEY (notice_id, revision) REFERENCES public.revision(notice_id, number);
ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_customer_fkey FOREIGN KEY (customer) REFERENCES public.customer(name);
ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES public.notice(id);
ALTER TABLE ONLY public.photograph
    ADD CONSTRAINT photograph_notice_id_revision_fkey FOREIGN KEY (notice_id, revision) REFERENCES public.revision(notice_id, number);
ALTER TABLE ONLY public.placement
    ADD CONSTRAINT placement_notice_id_revision_fkey FOREIGN KEY (notice_id, revision) REFERENCES public.revision(notice_id, number);
ALTER TABLE ONLY public.placement
    ADD CONSTRAINT placement_paper_issue_date_fkey FOREIGN KEY (paper, issue_date) REFERENCES public.issue(paper, issue_date);
ALTER TABLE ONLY public.plate
    ADD CONSTRAINT plate_paper_issue_date_fkey FOREIGN KEY (paper, issue_date) REFERENCES public.issue(paper, issue_date);
ALTER TABLE ONLY public.proof_comment
    ADD CONSTRAINT proof_comment_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES public.notice(id);
ALTER TABLE ONLY public.proof
    ADD CONSTRAINT proof_notice_id_revision_fkey FOREIGN KEY (notice_id, revision) REFERENCES public.revision(notice_id, number);
ALTER TABLE ONLY public.proof_setting
    ADD CONSTRAINT proof_setting_token_hash_fkey FOREIGN KEY (token_hash) REFERENCES public.proof(token_hash);
ALTER TABLE ONLY public.quote
    ADD CONSTRAINT quote_notice_id_revision_fkey FOREIGN KEY (notice_id, revision) REFERENCES public.revision(notice_id, number);
ALTER TABLE ONLY public.quote_share
    ADD CONSTRAINT quote_share_notice_id_number_fkey FOREIGN KEY (notice_id, number) REFERENCES public.quote(notice_id, number);
ALTER TABLE ONLY public.revision
    ADD CONSTRAINT revision_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES public.notice(id);
