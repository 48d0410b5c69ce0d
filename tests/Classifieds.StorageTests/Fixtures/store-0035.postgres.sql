CREATE FUNCTION public.kept_but_for_its_seal() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN
    IF TG_OP = 'UPDATE' AND EXISTS (SELECT 1 FROM setting WHERE name = 'resealing') THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'KEPT-FOR-EVER: % of % is refused', TG_OP, TG_TABLE_NAME;
END$$;
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
CREATE TABLE public.account (
    id text NOT NULL,
    version integer NOT NULL,
    name text NOT NULL,
    sealed bytea NOT NULL,
    CONSTRAINT account_version_check CHECK ((version >= 1))
);
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
CREATE TABLE public.erasure (
    notice_id text NOT NULL,
    number integer NOT NULL,
    erased text NOT NULL,
    cause text NOT NULL,
    reason text NOT NULL,
    done_by text NOT NULL,
    at text NOT NULL,
    CONSTRAINT erasure_cause_check CHECK ((cause = ANY (ARRAY['demand'::text, 'retention'::text]))),
    CONSTRAINT erasure_erased_check CHECK ((erased = ANY (ARRAY['words'::text, 'photograph'::text]))),
    CONSTRAINT erasure_number_check CHECK ((number >= 1))
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
CREATE TABLE public.notice_key (
    notice_id text NOT NULL,
    seals text NOT NULL,
    wrapped bytea NOT NULL,
    wrapped_by text NOT NULL,
    CONSTRAINT notice_key_seals_check CHECK ((seals = ANY (ARRAY['words'::text, 'photograph'::text])))
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
CREATE TABLE public.plate_making (
    paper text NOT NULL,
    issue_date text NOT NULL,
    program text NOT NULL,
    fonts text NOT NULL,
    page_number text NOT NULL,
    editor text NOT NULL,
    proofreader text NOT NULL,
    masks text NOT NULL,
    fits_heights text NOT NULL,
    slot text NOT NULL,
    pages integer,
    CONSTRAINT plate_making_fits_heights_check CHECK ((fits_heights = ANY (ARRAY['yes'::text, 'no'::text]))),
    CONSTRAINT plate_making_masks_check CHECK ((masks = ANY (ARRAY['yes'::text, 'no'::text])))
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
CREATE TABLE public.sender_key (
    sender text NOT NULL,
    sent_as text NOT NULL,
    notice_id text NOT NULL,
    words text NOT NULL
);
CREATE TABLE public.setting (
    name text NOT NULL,
    value text NOT NULL
);
CREATE TABLE public.sign_in (
    id text NOT NULL,
    name text NOT NULL,
    way text NOT NULL,
    begun_at text NOT NULL,
    seen_at text NOT NULL,
    ends_at text NOT NULL,
    sealed bytea NOT NULL,
    CONSTRAINT sign_in_way_check CHECK ((way = ANY (ARRAY['password'::text, 'two-steps'::text, 'passkey'::text])))
);
CREATE TABLE public.sign_in_key (
    name text NOT NULL,
    sealed bytea NOT NULL
);
ALTER TABLE ONLY public.schemaversions ALTER COLUMN schemaversionsid SET DEFAULT nextval('public.schemaversions_schemaversionsid_seq'::regclass);
INSERT INTO public.identifier VALUES ('9fd73131d601f20707ea47ac6a426ca7b98802a44b12353cd980058660409fa0', '20261125-0001', 1);
INSERT INTO public.identifier VALUES ('9fd73131d601f20707ea47ac6a426ca7b98802a44b12353cd980058660409fa0', '20261125-0001', 2);
INSERT INTO public.insertion VALUES ('20261125-0001', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0003', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0004', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0002', 1, 'tabloid', '2026-11-25', '王丽', '2026-11-24T02:30:00.125Z', '待补章', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0005', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, '王丽', '2026-11-24T02:30:00.125Z', '登报人撤回', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.issue VALUES ('tabloid', '2026-11-25', 'Open', '2026-11-24T08:30:00.125Z');
INSERT INTO public.ledger VALUES (1, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0001', 1, 'd5f3d515e7d8a7459bb1ad0afd76cf89fcba92a6adbdf5c8857a2cb0a310bfd2', '', '0000000000000000000000000000000000000000000000000000000000000000', 'd76c70554e4beb20d3b86cb1161d64a0649fdf18cb8256f7d5d8b1c301de1cda', '', '21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553', 'tabloid');
INSERT INTO public.ledger VALUES (2, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0002', 1, '450bb360208d57b2f1af18f56dc8b95aa98bcff81640f86fa172d40a0dedc851', '', 'd76c70554e4beb20d3b86cb1161d64a0649fdf18cb8256f7d5d8b1c301de1cda', '1235e7c5302b832fe7d87d08eef03d5736109f698bc683d2f320ed3d4203b8d9', '', 'a6c98c6c598c9bcf33d902263ca2806b771acafe467b96f12bed20e3c5fda2cc', 'tabloid');
INSERT INTO public.ledger VALUES (3, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0003', 1, '9287066845426c837781271a2f9ef74e75c6f45742b468326a4ebff43b4ef18e', '', '1235e7c5302b832fe7d87d08eef03d5736109f698bc683d2f320ed3d4203b8d9', '9072932e8d1b1d676b4b07c145cc0afa89ed80e5632ae5f83008ec272a073964', '', '0122121986c92ad29a345e241fd32b6e3549fa2de9b0ad603b2524cc4a34b5d1', 'tabloid');
INSERT INTO public.ledger VALUES (4, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0004', 1, 'b7d546cb21d85939b4ceb575d4390194573cd5a9b250f4a2ef386d16f454c6b1', '', '9072932e8d1b1d676b4b07c145cc0afa89ed80e5632ae5f83008ec272a073964', '30a683aed4dc13f95cba4303772bc5c7677487b254aeec0feb5f95de0072375c', '', 'd44e2a7fbaeea55490c1fdbd0ce5f97e5924a4d2bea4c3c9de419b5c98837c68', 'tabloid');
INSERT INTO public.ledger VALUES (5, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0005', 1, '33bed8e142bda0b181095f1e5a47d8cfd6d25bbc392fc378a2daea88206926d1', '', '30a683aed4dc13f95cba4303772bc5c7677487b254aeec0feb5f95de0072375c', '0765b5b74939680008e602c799e6edc2e4332c64838de5f8875b77624d853100', '', '532ff41884cd4b807eb92ac3085ca04ea88e138368a51272b0a6e5254b7cf722', 'tabloid');
INSERT INTO public.ledger VALUES (6, '2026-11-24T02:30:00.125Z', '王丽', 'revise', '20261125-0001', 2, '55f99d3c7986a556663942c4549ba9a5cb3cfb1969c5f912e15ae4bcdd696660', '', '0765b5b74939680008e602c799e6edc2e4332c64838de5f8875b77624d853100', 'a7704047b3feef20beb71858ae55a364948e2376522783e32f7e10dfd0aa8e98', '', '21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553', 'tabloid');
INSERT INTO public.ledger VALUES (7, '2026-11-24T02:30:00.125Z', '王丽', 'hold', '20261125-0002', NULL, '', '', 'a7704047b3feef20beb71858ae55a364948e2376522783e32f7e10dfd0aa8e98', '673a435815978db6031102d6b6fb47737daf4395d598005d44211038bd27141b', '', '5fa202cfc7a4837f6fd6a25754fe3f83fb6c54ffe2105b65560f775ef9057710', 'tabloid');
INSERT INTO public.ledger VALUES (8, '2026-11-24T02:30:00.125Z', '王丽', 'withdraw', '20261125-0005', NULL, '', '', '673a435815978db6031102d6b6fb47737daf4395d598005d44211038bd27141b', '58c4d3a4ac206828712448c935847f9f74ee616133016f33e8fd6d5a11965cd5', '', '396ab9bdf3d1717de27adc8739e2c3eb1af03de84a16e8a528b232ad470cafb3', 'tabloid');
INSERT INTO public.ledger VALUES (9, '2026-11-24T02:30:00.125Z', '王丽', 'quote', '20261125-0003', NULL, '', '', '58c4d3a4ac206828712448c935847f9f74ee616133016f33e8fd6d5a11965cd5', '4a182d3b9af1b32924bfebaed4889b95b8848d7de101298f06ba23ecde768150', '', 'ff3cf23f78f352fd18d017f1136eac2950a1fad3a0d2ffbe5d4aef6cb91b6153', 'tabloid');
INSERT INTO public.ledger_chain VALUES ('');
INSERT INTO public.ledger_chain VALUES ('tabloid');
INSERT INTO public.ledger_seal VALUES ('tabloid', 1, 'then', '918e54f8e1f597a7e1d9d4acb25038ae254c6bc0c9b1f6f5cbc74d74ce8f2f60');
INSERT INTO public.ledger_seal VALUES ('tabloid', 2, 'then', '67de4f2fecfa5fa990767430baa76d1ceb13783b21a34474f6775b0abbfbed83');
INSERT INTO public.ledger_seal VALUES ('tabloid', 3, 'then', '23a5c9e59bf6cb6ce764452a0d30bfb2a24f0afbac977ac141afa4573b572b64');
INSERT INTO public.ledger_seal VALUES ('tabloid', 4, 'then', '5e92fcb9c322dc5e6975b01226e150ec640622acbc350a0ac2264215f9c81971');
INSERT INTO public.ledger_seal VALUES ('tabloid', 5, 'then', '973541cd0753168e2b80bf15ddd132bd6943d72ff6d881966f1d1e82be85c784');
INSERT INTO public.ledger_seal VALUES ('tabloid', 6, 'then', 'bdc803755838f4bb342fa8886a510c0f63f1da450cbd5540ea2ef93080fd88de');
INSERT INTO public.ledger_seal VALUES ('tabloid', 7, 'then', '73313206cd9f0b048c7f82a977fd1f3b9c328a9e819f214c27a40a8b234705c1');
INSERT INTO public.ledger_seal VALUES ('tabloid', 8, 'then', 'fd554f7f9fd8386f5f05f93419feca91f33fcd8aae1dc44bf6d7f14a96fdca05');
INSERT INTO public.ledger_seal VALUES ('tabloid', 9, 'then', '44f6e0cc6f938213363c01a34e87557315ecfd553329dd032882b6ddcdcafd54');
INSERT INTO public.notice VALUES ('20261125-0001', '2026-11-25', 1, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0003', '2026-11-25', 3, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0004', '2026-11-25', 4, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0002', '2026-11-25', 2, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Held', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0005', '2026-11-25', 5, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Withdrawn', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', NULL);
INSERT INTO public.notice_key VALUES ('20261125-0001', 'words', '\x0147c376149145ec6d21568b5cbeaf4f8a7e8664d753004070c59b1f0cc8f0bf8945457e29616178d6bb5d23f9f17c25ea1c7f773d426f356fc2f68238', '');
INSERT INTO public.notice_key VALUES ('20261125-0002', 'words', '\x01084e9ac43e1453b9249fd78cd84486f38d3e9aba9030a022e37ef5a2242d43b37160f98e900fe9235e3bdc486396d74a4f0048b7504e7be59685559a', '');
INSERT INTO public.notice_key VALUES ('20261125-0003', 'words', '\x01791e8ade91193f1b283328081b95b0c0ce3878a8cbac4b3f564ed33208672d2f22bcfab71d31c1e2017fcab6c734ac82d602e47e172bb23bee816072', '');
INSERT INTO public.notice_key VALUES ('20261125-0004', 'words', '\x0145eb6291e73a4a719e273878fcf282928298f7ae757627478fad971d1897afee4909e363392ca0f06698f74021ca4ee5a30deba90fc48819c6e9fa6d', '');
INSERT INTO public.notice_key VALUES ('20261125-0005', 'words', '\x0114a3de854016c0d7b6726fee0ec8b3992156a0baa5acd606d77413aa28b7f1fd3a00ba67817601c011b218b15fc66ae0d54be56060ca6b9e2ba6a726', '');
INSERT INTO public.notice_key VALUES ('20261125-0001', 'photograph', '\x012d00c091c17bb1c15496b32da816aaeffe65db2d3ac211dcdfac29e66e103eb3a40cc4e8b5527b748219d69f5e03088db8ecd02f3c2120477a7912c0', '');
INSERT INTO public.overrule VALUES ('20261125-0003', 1, 1, 'ID-REGION', '\x028c1974890769634a896d84099a9e8a998aea9ae0a7f17fe64046d26556bead4fd75300', '登报人坚持', '李强', '2026-11-24T02:30:00.125Z');
INSERT INTO public.photograph VALUES ('20261125-0001', 2, '\x027cc2e1e2b2779358dbf61693f737b7b0912fb31184c6e4af0634d579b29748f1efcecbeec00daecc935cc62b90c73d2f3f8514a479d22573aceaf703');
INSERT INTO public.proof VALUES ('1bcb75300452c9c352dc368e7c1e03c1818c43d55eac1e455de1603086f36a01', '20261125-0003', 1, 'aa', '86a7338ae9427985aae5ba24215d356ee42365c1db503c92b84ef9b70a662b8a', '2026-11-24T02:30:00.125Z', 'yes', '2026-11-24T03:00:00.125Z', 'w', 'f', 's', 't', 'p', '1e708c6945fd11e94bb25507e882d398fafb39572ce22763ead7ec2e08122312', '712046163e5ffd559da13c5158fa3a0c2573ca05197d97df20932190b73be1f5', 0, NULL, NULL, '', 'word', '', '', NULL);
INSERT INTO public.proof_comment VALUES ('20261125-0003', 1, 1, 'advertiser', '登报人', '2026-11-24T03:01:00.125Z', NULL, '\x022f5e5f19123f5eba608b4513d8908cc4a410357570c8a6e5ea25bc7e912875610b7b7bcc368f3997a4e7fb15c305');
INSERT INTO public.proof_setting VALUES ('1bcb75300452c9c352dc368e7c1e03c1818c43d55eac1e455de1603086f36a01', '\x022fff8290961edb0c92bf2c2d4413fc15174007987227153568378cccb0356de7a95b07c93539dbf39553b8e906089a367dbbbfaae09949589f1595e823719e032bf33fd782b2dfff342c45739def3eb159ce833049d1aa9be66b4c60ba2a918d24');
INSERT INTO public.quote VALUES ('20261125-0003', 1, 1, 'w', 2, '20', '\x0149720454be6294186cdd16b10acf0dfc228e42ee0dfa20a56c954842bb148e763edaa8515907498f7c8006ff9ec56e0b92f16633d00f7322b55959eee5e3ff2c822fd0958c115045404ea93875656ab3f87cd653a08dcbce4cf323fa4fb5d2f81d96483196d8152278a354a71917fad6155b29e615d0f2a9f227d5cb13f3bb506e749c68c01b58b1db33b797b486a20c5aec95764cd6c297e31fc9f936a03ac2c1feb33c397aa44ab7690107ce94677f773f76f9eb223632bf84bc320943dc3f6492b80a5175ac5ffebf1104c5feca0658c979f8d462d24365ed18b5f36be36aed7acf9838d42e21580dbb4ee7ea2df80080c79093fd86cf2ed599ff6674dc00d34339265cd9b56d173b96f0c7fbacec71cdb8a873b75984c2037beb0f743f38', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.quote_share VALUES ('20261125-0003', 1, 1, '20');
INSERT INTO public.revision VALUES ('20261125-0001', 1, '\x02b72b1c44513002ec26d4fcacd02870ece6c46c832d7ce0698f8614ad1ac805ea93e9d22299bc374706b4ac3c832ac8347e317427f602415e03fb33cf50df328453d336ed16160479e3476ac106c5dee1b7c2cce2386120', '\x02215a98efa0a0b61d43e13a0d48a6cd11a75269bf4ae1151a20e60bc9ca4d5bb412944c701b4e91d73d9b520819db8e0bdcd6da8b18b1447a9489d95c71983e1d4cb442b61f855fcdff5c655a37788ff0745dbedc45038958ea56ac', '\x02a3c687648548b0b90b51458b46282a242188b033339fc180264aeb42de1b577c953b3ba6c7a9b09d253c3c276f3bbbdcf2a4f07af6cef0c3d2589c8ea415e595003c1abafa4eb93975f64dd82816d652473baa4523b25944bd7e3fcb34d6896afd971421a399ee9d57eeb1507d28d0d05c811bbef6f06597fb778bfedea64823c437232c9ca61061f113ca058a3fc6bd47e733a954cac12e76108b29506399f365e0a9c7a8ab598a6fc50630530b32702e82af360925127bc2296d85e405c4a5f63d30da874d680e2d13e710f446bbb67cc6aac639c3627f950c59901739d1c6cf7ef0e18455f13f88674d7becd866fa7f59a73e17291ec89e1e464505e7bcda873e4c191d7ab1c80a4fc27cca6b649c9b5b48c8e41119487dc55e713ac04480588cc28cd5112e0db5a09e42170dac408e911f8af4ebf172d8e9bbf3aaeaa475ab63a80f2d7492239a862279c3d35ac65fedb2cf8643abda3d8a555239ad6af98817894165459af6decaae0c6e9c022b7d5108012db9a3f20b930a5f77b0511c8fce21d8b8050b26a8b17edae14d764e548bafa23443ac88e97cb56321d44f28acdf45e9e506ee1f7a58f1382edef923da8f1e3e543ff67f4d2d320fdd82fc623ca339142bf6928292fdf3890e1a7d8be6a65729d533f4114358e7f669af957369162bde27fb0978a43183001ae428d0c1280d9cccad13ca82cc94dc1eddaff22bc1576a10abe9c87e707db251f4a006d00255f82289f7d2bcad51e6aa2a62323baeaf8c7e7f57cbcaa0f73f6217f47ed2e69b1424fa09f717a1449c14c0b2ef39b135c353dab64508a7f0ae7d9c187903bbb3b1c6f42d0e480e9e1bf775ca63aa4f1b4394c9b9743309f9ddea88', '遗失居民身份证，号码110105********002X，声明作废', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0002', 1, '\x02dad2b5c8471f1ea5bd65346b1b31af7005617e7ee12088013fcd616dd39e21221cf0567d46a9ed893b80', '\x0254dc1d19b7fc56149b539caea990d7dbe58c6586927fa474efbe74f6179204b607cb0e181206afc8d1cab5aa', '\x02ff50be2ceb99d69a94e7a4f1fcb644b04142df8805d44f703c780cae801af315131975c442ea2a0f9bf9cc12b734153a7ec97993cd82f2538e0dbcedbfab63fb9676c06fc391e9e715d7b6eefb08616addb8cf92acbd857ce8c55740ca2ec40bfe04141cefcd4f7edd0b4b15cc016f6f148dc4dd603a6d3ed4a561e1cc52c1e7ac0040c33717c4e1733850d2d69d6cfb3f3082b098526add3ca8f199bb7a47a25b22390e9d51230776e30765e2875d31e8c3ffcba44176c4d30e6a3e03f832c715cfb740f83b8e65a7d91bf884ce1be27353f8850190602e050cb91ee4d2f2e001af02a666215cb55f6385740f8a0e93206d34c982285bba6e3b9ae0029a5a9e9145a69521aa61af014ed633e7d756f813261fe6060a26b64f6206d850a70248c2ce89cc48a89557dfea2e21d1e192aa31ae65a58cf0641dfa072acdc48103946ca3808a743e047e40e939c2c7ea5474e699823faf380a60a5a17c2e1e878546e05e1f7fac9620dc333ec875dc2b1be273619996c0e3d79d7990fa645593c94094ecdd97f158a2c4e2ccf6d0c1f06642b40322a44248994a8c0071d7510cdb2c5db4575ba0dd596463d91a7ddef8a6c97172d5cd4d5c736b716360b766516057d5c7a009ecb6b50786ab1478ae89ee986fffe986b23956e3c37194df3c2eaf26ed999464430baa89e4d39d', '遗失，第2则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0003', 1, '\x022177d4b1a1c955a0a0cf399b4c32ff70992779cfec4883af2b7c1a2492a3b0886428944831fd8c87c344', '\x029bbe33959770827d5a32ae89660131d0a3b1f161939a50379ce9ec24f44da66fe8e5801abcfd21d87dbdff34', '\x02942f654e80fdfd3b0e8ad5120ef28ce5139664dc7823b5f69f6b28fb31caa43b6deb39d369d1877c5c3427f6732977befbd444e0c7ceb57f116b5f6826dcdf50583167ad0ad7a6386308c7eee3953debdae980b594a0a48bff1583435d592f1c49539f361660b21415726d0d7113e4b27bde8e82b3d2231a7b11bbca8926a69492e1e7554bb442856ca38750e37c096324885585925a5035f1933e59e845b8b9b2aaf76c64f1696c190b5290d46356929d2e47c1990a61be24244968d49bb96e27507e514e8d034db1c06f1b18259912f501c05d4e52f3ed3f1de65940181a2768164f4649694d2cb60d70cf3be084c5fe1439621f4f61703a003ea7b0bd8adaacb4e658eb918907944b9ca0330690d1df7e930119329f4cf395d7a18a3564f87928f1829a587ff9421a217ca4c40c87ca8c5accc3800c921ac81b1ed792d20555f2bd0c5e1dfcf5d5847e78367c8b17e47def906f8c1c18b172d40e19336965d6ae6f4640a92ed56215e32944574a8a7139dab7f1b341e413b8176e7d4ee7798e6f324691bd14e91319b7571fc44c164ae201b68add428a759af6eaf6c2b5b7022dbafb2bbe1387c66e4a21de550be0a7cd28b079492c7d5e102c2df3e725ce440fc92f59e73418a1f92bcea519932822fa9ca305419ba7521ec64c60c68d4704f8e8dd625a427546e084', '遗失，第3则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0004', 1, '\x02a8cc12123260b13e10aca6ff1a677161fb2b7959f3503912211933d6f3fb967210f61235aa3a85060cea', '\x021a6e17ae14fe446794cdc65b1d3a52169dc379a1c9f47f33e5679701fb32911185f452021ece4b90bf1cc516', '\x02aa4272ec0b5d71ce2b6226a9c6c97a00949e35983bb4b39140debeb0d316591c9f53e071e44805baca74f167ae113c37533febc91920f7371c6470e687c2b1732ec8fa739a4ade8be3f27d43a01b40ab4f4f9bac6f95433fa38d21b64769cc9f825c55684c69327ff4b8e249f699bec238aa3408f72528563dec748cc81912f1412c17765099faec12c338e7c387e9e458a8bee961329c45ddf340d582bc5a925d549755ce63735b33102e683d608f48e9c4f885e71880ba582465fc43ccd38a35e8426a0689d1bd56bd1f727ed466838db026df28538de4a2546755f6a05921b9785c318f622a4873880121c9ab304330160f9921920970f954bc33ee7582b020a1a4b5350649b2822e8147963f349e2a2c88676cfdd25533110fec7c3708221de82f9ffc6f74ae0fc57b8d912475492f5e46673a05e3fc064a503b2156e243a4b75b31718c9368190e49a0aac5b87016d3ac05e7a56be61b992c924c1313f0f3c094523451761a21a2704ba2c23d5cbc599e582ab2bd70317cf180b99f3ffa9da1fbffc2ccf8f20789149ae5666b031e8fd3a8f0a32e2e3dcca568061d2cd095f9084ed5b1283fcc392046d4ea5463927e5b778f6420c3128fb9742624ba7e3475d08a336916f33c6312eaaa0d74304cb9e59d23f2731b2dbbc461fae0cfb77f80348ec094c4b41bd40b', '遗失，第4则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0005', 1, '\x02a6d70be6fef5d1a45868371761db4ed4be06774fe276bb2b8e58c0b1c620db5071401df10a2e562e2f0c', '\x0236be067ae1544f1bda4ef14197fc3065af1da92cf8f329a4a4c80652f9f0cc54bc90af3af2ebb8ee9d92cf63', '\x02027df736b7f87b58c041c992603851db573422c4de4fbf66186c50e9b41eaaafdcc16d638c116f5f2e2d1d0d179afd323e560f1b24b81c9da5fdd667874975ccf9d33116100eb4a920888dd136c42eec4e26db58a9c98df9e70f779037cc3c1ebbfd27fdf0e50efb58905aec6e5e5c4332b5d46ffe03285c93fe0c35910ca07c6c3927ec2acd89e61567ddb8bc62c7b7319c41180b38caea9bd4371b52780d36ce40702bd9d5e7bc621aa524874e9f528edc8c36951f648c3fa81284d2b4c46d440d9f8d92696c8841911a1e8a13d3156a0f0ce63a92af99ea5807372cb2688f37c09a44d3edbbc898a138bbc4b5afeca00f62dfbb7df4dce4b5cc966e42002b099f9564922d778fd9a1d253846f312359ca6b71fbca7b4785c2d4fb3648970d815fc23754c6f9ac5e009094d7221d1992cd25be95f8d56cf8240caa21d95de9299c36046619f8a7c030caa232bd77be257fd1b66e027fd46c40fb7457ae03abb906da2f9c3c7567efdac348eb65d01eb8b8e7b5ca8cd591754e60eb2fb1ab54cadd3ff7982acd4565b10def5121c65002772be1283a3c3cfa32a768a8509f5c5955bf615bb9faadda6b41889d0a28972a488b0a65f71d6e1c8dda66c2ae17cc587231de9c8ed530b4615c5cec6f97e8bdef914229b72e73bb13128a838bea42f97101478f6490ac6e7b5f', '遗失，第5则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0001', 2, '\x02d2afb7c9e2507651701a5c5cde24cf703365947ab4d33a820cfaa8a42c5377ae068612d9ffc620af440889276a295761d194e76cbf24f966c7551b738268529d75edc7933f6bcac81cdc800cc15fdfd391ce2c72ddfa4b13af7331', '\x026feb0b7adc2ea236b554bad7e2328f8f8c47440f0f8081cc5ce8d261f728e3420f21581739d45742c3fe1531fd9b5ad06eedef4f3ce4a890f80e75fa95e77381bad8d32b28bead4da87c1029dfa91e89bd0859a713f4fc17450450', '\x021985cc26397349823d30632fda938ecad83f3eb98784e35593cab625563d18d72173e2fd132a05e34685ab228325e0dc2b686925633e9d763b6fba6c37c5a4022327f91d02aa85f2db91b49e93860b5800608d5db957bed8ecd475f0fe172fc2dd09dc0b7b4904175f910520cd9f70756bece933306e00f42fe35d8ea5698ed99e1a4c8872aa602ae3980131551b0757cfeedf1bfa811fb93acff86f747824015206f9958eb61b7883030780408485b139683952ce36971a34d9585b358d20e53f0fc787b3a401aa15d417eb43b158e3f4d53d33e0f14567a1963b74a8f7dd640bbb63991e254925b460aa317225e2fb9d7c43c962fa38cb39e582b282ebcd449064f54eba6c144257fb3c7f48812b7cb83264a597c7c83a93ede5e7de87b79fe6aaa280bceece211142a3342a4c6328bc77cbfe32ff7682d92355800f0146483685f62dc43263c4bada182843e28454651b101666332a191863a82c3de540f86fe950d77dfb88fa000c04e5086c1af07e6143c01dad8e0e61cc0670cee0d67183d75070614715263693d0cc59f347ff5ad0677f50b6ca0e32e1be6bee8da938b7a727969404c3e86422b7f13dd9f939cf635e89c0de60a8700c9076116985843f24af2eba337d482a0a64c9529bf78bcd549051b86e0d373ed8284facaff0c4f6d94f21e242234233fc07c392790df16e380aa989aca94ccf1929001d1f5e1e01591b80aa30d59d3a7ee6fa64a5eaeebbbccc30c7ff08414c2978a8bee0e692d34a66de321416db14a7f68fbe88cba18fe44b8bf7fcc0dc7d658d736079590e33330a9df1ed56c88b54750a11b073723e2ff1bfaa7d1d23b309b31cb7501632f194ed421b090a52aed776b939487a6324ea66d1ac1ac293d418ab814f4c6de44d9d42742d0fce4ceaffaad55f9251e4c2bb00789fefc9bba6838db02b0faf61926932286ac9dd72b17b0e8ea1e1724594272d3c7d4b13be0cf5e4dd5dbaa1d047777930bd895e036bd1e33b7be6dce72ec5d459b47bdf438e32231ff518b0c697ecb2', '遗失居民身份证，号码110105********002X，特此声明', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.schemaversions VALUES (1, '0001-tables.sql', '2026-11-30 03:22:37.469528');
INSERT INTO public.schemaversions VALUES (2, '0002-kept-for-ever.sql', '2026-11-30 03:22:37.566079');
INSERT INTO public.schemaversions VALUES (3, '0003-photographs.sql', '2026-11-30 03:22:37.611548');
INSERT INTO public.schemaversions VALUES (4, '0004-photographs-kept.sql', '2026-11-30 03:22:37.625126');
INSERT INTO public.schemaversions VALUES (5, '0005-layouts.sql', '2026-11-30 03:22:37.670283');
INSERT INTO public.schemaversions VALUES (6, '0006-notice-life.sql', '2026-11-30 03:22:37.724059');
INSERT INTO public.schemaversions VALUES (7, '0007-proof-settings.sql', '2026-11-30 03:22:37.785036');
INSERT INTO public.schemaversions VALUES (8, '0008-proof-settings-kept.sql', '2026-11-30 03:22:37.802642');
INSERT INTO public.schemaversions VALUES (9, '0009-desk-life.sql', '2026-11-30 03:22:38.087781');
INSERT INTO public.schemaversions VALUES (10, '0010-desk-life-kept.sql', '2026-11-30 03:22:38.096878');
INSERT INTO public.schemaversions VALUES (11, '0011-a-chain-a-paper.sql', '2026-11-30 03:22:38.198216');
INSERT INTO public.schemaversions VALUES (12, '0012-a-chain-a-paper-kept.sql', '2026-11-30 03:22:38.307875');
INSERT INTO public.schemaversions VALUES (13, '0015-quotes.sql', '2026-11-30 03:22:38.36833');
INSERT INTO public.schemaversions VALUES (14, '0016-quotes-kept.sql', '2026-11-30 03:22:38.372832');
INSERT INTO public.schemaversions VALUES (15, '0017-drafts.sql', '2026-11-30 03:22:38.420136');
INSERT INTO public.schemaversions VALUES (16, '0018-missed-insertions.sql', '2026-11-30 03:22:38.423041');
INSERT INTO public.schemaversions VALUES (17, '0019-payments.sql', '2026-11-30 03:22:38.606499');
INSERT INTO public.schemaversions VALUES (18, '0020-payments-kept.sql', '2026-11-30 03:22:38.614132');
INSERT INTO public.schemaversions VALUES (19, '0021-ledger-seals.sql', '2026-11-30 03:22:38.657198');
INSERT INTO public.schemaversions VALUES (20, '0022-ledger-seals-kept.sql', '2026-11-30 03:22:38.667903');
INSERT INTO public.schemaversions VALUES (21, '0023-threads.sql', '2026-11-30 03:22:38.738889');
INSERT INTO public.schemaversions VALUES (22, '0024-threads-kept.sql', '2026-11-30 03:22:38.752879');
INSERT INTO public.schemaversions VALUES (23, '0026-search.sql', '2026-11-30 03:22:38.800389');
INSERT INTO public.schemaversions VALUES (24, '0028-sender-keys.sql', '2026-11-30 03:22:38.823416');
INSERT INTO public.schemaversions VALUES (25, '0030-notice-keys.sql', '2026-11-30 03:22:38.905464');
INSERT INTO public.schemaversions VALUES (26, '0031-notice-keys-kept.sql', '2026-11-30 03:22:38.948799');
INSERT INTO public.schemaversions VALUES (27, '0032-plate-making.sql', '2026-11-30 03:22:38.999623');
INSERT INTO public.schemaversions VALUES (28, '0035-accounts.sql', '2026-11-30 03:22:39.102273');
INSERT INTO public.search_entry VALUES (813577031903084546, '20261125-0002', 1, 1, '''001e'' ''001e0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001e'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084547, '20261125-0003', 1, 1, '''001f'' ''001f0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001f'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084548, '20261125-0004', 1, 1, '''001g'' ''001g0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001g'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084549, '20261125-0005', 1, 1, '''001h'' ''001h0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001h'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084545, '20261125-0001', 1, 2, '''001c'' ''001c001c'' ''001c001d'' ''001c001e'' ''001c001h'' ''001d'' ''001d001c'' ''001d001d'' ''001e'' ''001e002g'' ''001h'' ''002g'' ''0flp'' ''0flp0rlt'' ''0gl3'' ''0gl30npd'' ''0hkg'' ''0hkg0k5q'' ''0hm9'' ''0hm90i85'' ''0i85'' ''0i850lch'' ''0k5q'' ''0l7o'' ''0l7o0hkg'' ''0lch'' ''0lch0s6j'' ''0mm1'' ''0mm10l7o'' ''0npd'' ''0npd001d'' ''0rlt'' ''0s6j'' ''0s6j0flp'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d'' ''n_002x'' ''n_0105'' ''n_1010'' ''n_1101''');
INSERT INTO public.setting VALUES ('search-entries', 'whole');
INSERT INTO public.setting VALUES ('key-mark', '947529404403b3e051c1a0780a935d5400cc1dbe3e9f030a5d055af351f410bd');
SELECT pg_catalog.setval('public.schemaversions_schemaversionsid_seq', 28, true);
SELECT pg_catalog.setval('public.search_serial', 5, true);
ALTER TABLE ONLY public.schemaversions
    ADD CONSTRAINT "PK_schemaversions_Id" PRIMARY KEY (schemaversionsid);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_name_key UNIQUE (name);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);
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
ALTER TABLE ONLY public.erasure
    ADD CONSTRAINT erasure_pkey PRIMARY KEY (notice_id, number);
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
ALTER TABLE ONLY public.notice_key
    ADD CONSTRAINT notice_key_pkey PRIMARY KEY (notice_id, seals);
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
ALTER TABLE ONLY public.plate_making
    ADD CONSTRAINT plate_making_pkey PRIMARY KEY (paper, issue_date);
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
ALTER TABLE ONLY public.sender_key
    ADD CONSTRAINT sender_key_pkey PRIMARY KEY (sender, sent_as);
ALTER TABLE ONLY public.setting
    ADD CONSTRAINT setting_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.sign_in_key
    ADD CONSTRAINT sign_in_key_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT sign_in_pkey PRIMARY KEY (id);
CREATE INDEX customer_payment_at ON public.customer_payment USING btree (at);
CREATE INDEX insertion_of_issue ON public.insertion USING btree (issue_date, paper);
CREATE INDEX ledger_of_notice ON public.ledger USING btree (notice_id);
CREATE INDEX notice_of_issue ON public.notice USING btree (issue_date, paper, received);
CREATE INDEX payment_at ON public.payment USING btree (at);
CREATE INDEX payment_of_customer ON public.payment USING btree (customer);
CREATE INDEX proof_of_notice ON public.proof USING btree (notice_id, revision);
CREATE INDEX search_entry_tokens ON public.search_entry USING gin (tokens) WITH (gin_pending_list_limit='512');
CREATE INDEX sign_in_of_name ON public.sign_in USING btree (name);
CREATE TRIGGER customer_never_goes BEFORE DELETE ON public.customer FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER customer_payment_never_changes BEFORE DELETE OR UPDATE ON public.customer_payment FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER customer_payment_never_goes BEFORE TRUNCATE ON public.customer_payment FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER erasure_never_changes BEFORE DELETE OR UPDATE ON public.erasure FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER erasure_never_goes BEFORE TRUNCATE ON public.erasure FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER examination_never_changes BEFORE DELETE OR UPDATE ON public.examination FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER ledger_never_changes BEFORE DELETE OR UPDATE ON public.ledger FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER ledger_never_goes BEFORE TRUNCATE ON public.ledger FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER ledger_only_grows BEFORE INSERT ON public.ledger FOR EACH ROW EXECUTE FUNCTION public.ledger_end();
CREATE TRIGGER ledger_seal_never_changes BEFORE DELETE OR UPDATE ON public.ledger_seal FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER ledger_seal_never_goes BEFORE TRUNCATE ON public.ledger_seal FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER notice_keeps_its_name BEFORE UPDATE OF id, taken_for, serial ON public.notice FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER notice_never_goes BEFORE DELETE ON public.notice FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER notice_never_goes_at_once BEFORE TRUNCATE ON public.notice FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER overrule_never_changes BEFORE DELETE OR UPDATE ON public.overrule FOR EACH ROW EXECUTE FUNCTION public.kept_but_for_its_seal();
CREATE TRIGGER paper_sign_never_changes BEFORE DELETE OR UPDATE ON public.paper_sign FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER payment_never_changes BEFORE DELETE OR UPDATE ON public.payment FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER payment_never_goes BEFORE TRUNCATE ON public.payment FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER photograph_never_changes BEFORE DELETE OR UPDATE ON public.photograph FOR EACH ROW EXECUTE FUNCTION public.kept_but_for_its_seal();
CREATE TRIGGER photograph_never_goes BEFORE TRUNCATE ON public.photograph FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER plate_never_changes BEFORE DELETE OR UPDATE ON public.plate FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER proof_comment_never_changes BEFORE DELETE OR UPDATE ON public.proof_comment FOR EACH ROW EXECUTE FUNCTION public.kept_but_for_its_seal();
CREATE TRIGGER proof_comment_never_goes BEFORE TRUNCATE ON public.proof_comment FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER proof_keeps_its_recipient BEFORE UPDATE OF recipient ON public.proof FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER proof_keeps_what_it_names BEFORE UPDATE OF token_hash, notice_id, revision, text_hash, glyph_hash, made_at, words, faces, style, template, shape, setting_hash ON public.proof FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER proof_setting_never_changes BEFORE DELETE OR UPDATE ON public.proof_setting FOR EACH ROW EXECUTE FUNCTION public.kept_but_for_its_seal();
CREATE TRIGGER proof_setting_never_goes BEFORE TRUNCATE ON public.proof_setting FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER quote_never_changes BEFORE DELETE OR UPDATE ON public.quote FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER quote_never_goes BEFORE TRUNCATE ON public.quote FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER quote_share_never_changes BEFORE DELETE OR UPDATE ON public.quote_share FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER quote_share_never_goes BEFORE TRUNCATE ON public.quote_share FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER revision_keeps_what_it_says BEFORE UPDATE OF notice_id, number, printed, made_at, made_by ON public.revision FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER revision_never_changes BEFORE DELETE OR UPDATE ON public.revision FOR EACH ROW EXECUTE FUNCTION public.kept_but_for_its_seal();
CREATE TRIGGER revision_never_goes BEFORE TRUNCATE ON public.revision FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
ALTER TABLE ONLY public.customer_payment
    ADD CONSTRAINT customer_payment_customer_fkey FOREIGN KEY (customer) REFERENCES public.customer(name);
ALTER TABLE ONLY public.erasure
    ADD CONSTRAINT erasure_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES public.notice(id);
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
ALTER TABLE ONLY public.notice_key
    ADD CONSTRAINT notice_key_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES public.notice(id);
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
ALTER TABLE ONLY public.plate_making
    ADD CONSTRAINT plate_making_paper_issue_date_fkey FOREIGN KEY (paper, issue_date) REFERENCES public.plate(paper, issue_date);
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
ALTER TABLE ONLY public.sender_key
    ADD CONSTRAINT sender_key_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES public.notice(id);
