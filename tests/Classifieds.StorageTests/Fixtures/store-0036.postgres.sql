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
CREATE TABLE public.draft_photo (
    draft text NOT NULL,
    mark text NOT NULL,
    name bytea NOT NULL,
    sealed bytea NOT NULL
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
INSERT INTO public.identifier VALUES ('5ba6ae0ab9542d76d72cb2d641c047a4dfb469f3d510d69ca04593b9ce08eaae', '20261125-0001', 1);
INSERT INTO public.identifier VALUES ('5ba6ae0ab9542d76d72cb2d641c047a4dfb469f3d510d69ca04593b9ce08eaae', '20261125-0001', 2);
INSERT INTO public.insertion VALUES ('20261125-0001', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0003', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0004', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0002', 1, 'tabloid', '2026-11-25', '王丽', '2026-11-24T02:30:00.125Z', '待补章', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0005', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, '王丽', '2026-11-24T02:30:00.125Z', '登报人撤回', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.issue VALUES ('tabloid', '2026-11-25', 'Open', '2026-11-24T08:30:00.125Z');
INSERT INTO public.ledger VALUES (1, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0001', 1, '939855df43a3799763c56049e732264acef3098fe6201d8580ac81738841708d', '', '0000000000000000000000000000000000000000000000000000000000000000', '9bb3f93158ed960e4fca4bda97b681f550a443c9ce8cd8996958dbf49293574c', '', '21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553', 'tabloid');
INSERT INTO public.ledger VALUES (2, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0002', 1, 'e69f0330ffa6380db9f2e14ca58dd2254f71ccaee48f18561d03e2649a0f3a99', '', '9bb3f93158ed960e4fca4bda97b681f550a443c9ce8cd8996958dbf49293574c', '002a5a2b1228fcb81c0329c5fde143d0db6d896b78717680e39402ac6b4ef1f4', '', 'a6c98c6c598c9bcf33d902263ca2806b771acafe467b96f12bed20e3c5fda2cc', 'tabloid');
INSERT INTO public.ledger VALUES (3, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0003', 1, 'aaa11d858d78310915b3545e61a09735734c4a14716e9eecc0eeb06af4724c77', '', '002a5a2b1228fcb81c0329c5fde143d0db6d896b78717680e39402ac6b4ef1f4', 'a7b9a428d591a2473483c973310177054d562c375fa450a8102b7b175cd408c5', '', '0122121986c92ad29a345e241fd32b6e3549fa2de9b0ad603b2524cc4a34b5d1', 'tabloid');
INSERT INTO public.ledger VALUES (4, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0004', 1, '18f4125f257d88a8a1595f5ddacee8de0445dfa8e69b350b3453d5f18b5c6ce7', '', 'a7b9a428d591a2473483c973310177054d562c375fa450a8102b7b175cd408c5', '5cb7d50778f9751ef0c6356ffcafdec33692288a54935c7e36ebcf5f65aff0f8', '', 'd44e2a7fbaeea55490c1fdbd0ce5f97e5924a4d2bea4c3c9de419b5c98837c68', 'tabloid');
INSERT INTO public.ledger VALUES (5, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0005', 1, '6c20d0644e28a3c7b1145702e121e4514c949e60c7da39bcc49d673483118fc7', '', '5cb7d50778f9751ef0c6356ffcafdec33692288a54935c7e36ebcf5f65aff0f8', 'f407549fcf051e2dbebd0fd6045a2d2e30aa79c448708828905fbcfeeecbbeb0', '', '532ff41884cd4b807eb92ac3085ca04ea88e138368a51272b0a6e5254b7cf722', 'tabloid');
INSERT INTO public.ledger VALUES (6, '2026-11-24T02:30:00.125Z', '王丽', 'revise', '20261125-0001', 2, '23db41792ce34305562d804edb9069b5513bc2a2741f53efca50147716fd0d13', '', 'f407549fcf051e2dbebd0fd6045a2d2e30aa79c448708828905fbcfeeecbbeb0', '080d69ca0aae131066970a3013f1455c097aa70581e8af727dab89a193538c51', '', '21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553', 'tabloid');
INSERT INTO public.ledger VALUES (7, '2026-11-24T02:30:00.125Z', '王丽', 'hold', '20261125-0002', NULL, '', '', '080d69ca0aae131066970a3013f1455c097aa70581e8af727dab89a193538c51', 'cb9ddb16ba1c2421ef9bdf0eaf85a346587e708f606f2093464a737a76a971d7', '', '5fa202cfc7a4837f6fd6a25754fe3f83fb6c54ffe2105b65560f775ef9057710', 'tabloid');
INSERT INTO public.ledger VALUES (8, '2026-11-24T02:30:00.125Z', '王丽', 'withdraw', '20261125-0005', NULL, '', '', 'cb9ddb16ba1c2421ef9bdf0eaf85a346587e708f606f2093464a737a76a971d7', 'cdeaa371a479f05367a099da01b8cf9efc09b53de2498bdf0d60b5154920e232', '', '396ab9bdf3d1717de27adc8739e2c3eb1af03de84a16e8a528b232ad470cafb3', 'tabloid');
INSERT INTO public.ledger VALUES (9, '2026-11-24T02:30:00.125Z', '王丽', 'quote', '20261125-0003', NULL, '', '', 'cdeaa371a479f05367a099da01b8cf9efc09b53de2498bdf0d60b5154920e232', 'd6478ee24f70685849ec030909c7111c1ef6b6fcda0f1b7fc6553191ce51ff54', '', '710b0e84db652815cf492139e635badaee9ce9999af17a2ff27e1ef21b65319b', 'tabloid');
INSERT INTO public.ledger_chain VALUES ('');
INSERT INTO public.ledger_chain VALUES ('tabloid');
INSERT INTO public.ledger_seal VALUES ('tabloid', 1, 'then', '8493e8de2360fcc2cc110fafc722a37399b6facf2dbe7ecbf96f3eda95fbd49a');
INSERT INTO public.ledger_seal VALUES ('tabloid', 2, 'then', 'e6ccb5c8d0768fdc225b3bad372ce96db7059f0789bd70b9fad4fae75d141860');
INSERT INTO public.ledger_seal VALUES ('tabloid', 3, 'then', 'b9d6c73e9ff54348d396898c059018b6ef88316f414e1b511c65c838507d4569');
INSERT INTO public.ledger_seal VALUES ('tabloid', 4, 'then', '7b90e9c41e004e6356323e91ef9a73eecc35c4a85147c91c67c0291e524cc683');
INSERT INTO public.ledger_seal VALUES ('tabloid', 5, 'then', '39494548e474b18ba12f3182a417a9804898da1155a73932f8ac39769cb47e4d');
INSERT INTO public.ledger_seal VALUES ('tabloid', 6, 'then', '17505b135806bf9083e6fd4979e718ed31c9f455b95b5f4ff71b952a69ebbeb7');
INSERT INTO public.ledger_seal VALUES ('tabloid', 7, 'then', 'd6bd7fd0f32d2f7d746b594f075f57913ced9fea2d3a0a8855836107d5c1c26e');
INSERT INTO public.ledger_seal VALUES ('tabloid', 8, 'then', '2797b30ebb2dc87a85afd2f752b9c0b235dfb65dad10e7460a8757f29afbb260');
INSERT INTO public.ledger_seal VALUES ('tabloid', 9, 'then', '073800610724783274411e6e5c13bfa29803795a5a87ccbb4a72ad7041c4a5a8');
INSERT INTO public.notice VALUES ('20261125-0001', '2026-11-25', 1, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0003', '2026-11-25', 3, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0004', '2026-11-25', 4, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0002', '2026-11-25', 2, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Held', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0005', '2026-11-25', 5, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Withdrawn', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', NULL);
INSERT INTO public.notice_key VALUES ('20261125-0001', 'words', '\x0173e5bd2f63234b78938d8f6a7eb2e56704e7fae18cdf63ffe450c2aa03fd30435fc28e2b07716fc208982116578843cfb9e068757eae40a56edbde0e', '');
INSERT INTO public.notice_key VALUES ('20261125-0002', 'words', '\x01b99347a66eb886bc05e03ee9079d49f6409810dfa03934f2d55a4f627936413c5171767dd4916831218d4675369353214aea0b8461db73773f55400c', '');
INSERT INTO public.notice_key VALUES ('20261125-0003', 'words', '\x01680f19fec24d59268811dd02897873b50072fd4c6c1d3d30defb680722b32e2de27ba6fe8f68868c3acb93b5ea9f13b9bbc67c3c1b375878679943b8', '');
INSERT INTO public.notice_key VALUES ('20261125-0004', 'words', '\x01b32c6e488b41e605078951808297fdddd47b1d977a3e29feb19650830537ad0276d0c0ef934e51234efb49db832093b148eb00ce06315586a08309e4', '');
INSERT INTO public.notice_key VALUES ('20261125-0005', 'words', '\x018720819801e890e64024a046ec2ad7550ebbd2388c078686184438d86d4e084f8c765f4c1d8de0129338cf51542b596e90dece2c2f6e82b3fe978a12', '');
INSERT INTO public.notice_key VALUES ('20261125-0001', 'photograph', '\x0183cfbec70aae624c53fdb6553a8c0f02547017a10109871b39e820e5f2df41bcd277520f408839dc8ff15d1ba3ae5a8143ceb24572b42e9b821edf4f', '');
INSERT INTO public.overrule VALUES ('20261125-0003', 1, 1, 'ID-REGION', '\x02a4c03b5a432b9fa32d2d4cc085b78d67f554cfabd6e2fac22290b3910ed79f0fa3520a', '登报人坚持', '李强', '2026-11-24T02:30:00.125Z');
INSERT INTO public.photograph VALUES ('20261125-0001', 2, '\x0254575e0550623b41f135b7e68f31eb5960aef2d12ccae6ea81b3e8ff4540e675315df286f52a5a581c580aecd1839b4159961c6b3a5ce41b36bfde25');
INSERT INTO public.proof VALUES ('8948086951ff2662967576b78bfea47fb27635c948eae384ee0090ae0e9b277d', '20261125-0003', 1, 'aa', '86a7338ae9427985aae5ba24215d356ee42365c1db503c92b84ef9b70a662b8a', '2026-11-24T02:30:00.125Z', 'yes', '2026-11-24T03:00:00.125Z', 'w', 'f', 's', 't', 'p', '1e708c6945fd11e94bb25507e882d398fafb39572ce22763ead7ec2e08122312', 'd91aad089c97f390007c3a5ddfff7f225c1ba2ccc8f29aedb201f45125b7205c', 0, NULL, NULL, '', 'word', '', '', NULL);
INSERT INTO public.proof_comment VALUES ('20261125-0003', 1, 1, 'advertiser', '登报人', '2026-11-24T03:01:00.125Z', NULL, '\x023c76563d55b7c06373c5bc32a7b100faf490a6830f3e3d9ce47e75ed3a409cac396fa7456c20686b14c0bd72481e');
INSERT INTO public.proof_setting VALUES ('8948086951ff2662967576b78bfea47fb27635c948eae384ee0090ae0e9b277d', '\x02ae48d41bb1b8c7b9c74d69067a0ce8375d1bfc2f1177e4f42131c82d678f0f268f621e457a66644ace3edc8e01db59cb7b9d9f44ab8d182ba92828cb34491041cd3e232176454cb6a501cd7d8d294cb4cd94c328fd8147c10d4963f3fd59338bc5');
INSERT INTO public.quote VALUES ('20261125-0003', 1, 1, 'w', 2, '20', '\x011404e5e41cbdf863551d682ef3975c991a957c52a08279c5f7030ffd5d8a6be8d4611d444a399ad4038d4e7744182cae6ca89ef693df11b13bf686622d4bdf2e874513f16ada235c250cb8383986ec79c3ea950cbfeec6dec5c8a51e1770463c6886ddcf28329f5c78d7a2ebd81aee660dca4c59ffc8a2d6cfae22b597ad7a2d9eebf0869db0f182e4ab83c3c018598fcceba8e2374e95ecfe6e735a83f99085f0ce09a9d761467ef1b7ebc53d1093cd08d8126805237d126623a6cf1fdb8b35bc9cf4c56aa7f1b46370ac337d60d7b04354b83058137af3ce94aa40bd5452a52a71efde85975557be1c3228974503f7da3c4ba78161f069dd078af106ea8490d425dcec485e56bbae192784dd7ab6a56ae50f0f6e4d2e8e5b3fde848de6a793', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.quote_share VALUES ('20261125-0003', 1, 1, '20');
INSERT INTO public.revision VALUES ('20261125-0001', 1, '\x0248d4e4afb33344c1b85859de68112118e13eaab3dd4cdfd3987c94fd2c580b1a04c1fcb27ffafa508e7ffdbe18fca0dbe8e5ae5559c64d621a0b59dcaed7f1a64bf39c2d38ec1df45e08ae46b7dc52c18e331743c6d204', '\x0218bbb43df7d8971ea350285450dc4fb488c4bc1fb37256f6c28f11d359e04a3f458dd8ab517df9ba9595bdbafe6b4da3aa70da8f9035a845911667aee7f35eb38bc305864ac7662e92687e3ee4f4ad272be639568a84a867839e1a', '\x02a220bb339cd506540f7e57a82c870b4da1b1a8d914bdbc5dce30ad5d0e30a3723a389516191389fd7f7cba1eb676cab5c8ebd6de1cc3ea34173e0fb259ba028a822e2a6a1eac1c459cc5b4f8b2b4aa226cdf59f0930093d7cdc9299349f2fed3cf0ae0dd868e412c98f7a4c75ae33ca5bff5c166ae21b23eea63aa214f56b5ed324b140ffd7a1fdd336fa5cc246f4385f80eaac4ad896a6cb18d73a4aac8eacfc484e187ba0d796b3458c956005f1b2a45f013b1e5dd6e1f685b791c68613c76e0d1e580f28350e6820531934a17ecf31b234ef65c2dd7b38545091610a6e6556d335f15d3cf87e67b0fbb20f41dc8213c1926c10fe2ebc0aec7d469a207862d161193a89b32f3604e24258a58d8d88c770e843956808a84ed27cc0c7a994100b19fb8355ce7c3582e2101b0cd2476cebb254c137b657786e9dbbc3283d272ea4b8065f6d3360fe6cb190c994328ce7a2d92420b04160f7c4d8e25362246cd66babfbc13f583a2c64b893cebd395c71bcd350c03b3654470d23f7a98c7dc6d0fb23a98312c0d151a58532c6f64f5fa4d1f12561609ad9cf6e35cc5b661126888c784bb70c0c6b6314e565c62960d59254eef838c25dcd8f544a734a7480a7eedcd2b619e40ddf1bf29ef00085f6cf40d2ab7a2268c24a24e20cf3f00111d1b53dc37207f8dcd16ca4d9ce9b66ad1fb418768994b330639eb91f757429f6d51810321eda3e627a26a7e4c71dbe04a3dca5d2ab7410abd5fa19951710fae53dc92cf45f30b36f6ac80fd77d9127084ad6ccdafd097c341a488ef294f0b7f6dce7aec91a8bd0f1f1a1944aef1824523615db832a426c1cc7c78d2eb49065376c1f5038be8739795d28deddfefd9fb3f', '遗失居民身份证，号码110105********002X，声明作废', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0002', 1, '\x0206c2d60e46c6338f43ac1d603c02916c18237b9b97d8dd04a2a8f9eeab39ce2fcc05f4c94e5b8e0df824', '\x023cb48b8302b798bd170f4135adca52128bb9c8bcb16e32c728bba91d813d1342d6288f89191dbadff242eaa7', '\x0223a54fcccc5e4d062da0ea6d753ae3b869480e076ca0b6caa36f08258693eab8e1b4c05409a26558e12df7fe00f406470b8b4f9b1232383408e03a42572e1927d4275b10b2f7e7168ed0b2aac4208a6b550d178505c47f354d0dc65ff957fde31c0545751911e789097deff729f9dd098fa410118ce9862e8e4e8f61bc3c4e762b4ddc423db58979e6f8a823cd9547b210dd6d3cebc43046d75cca40e66a7a158fa163ad159360a2c8d1150144b85c939221263718a6a8d57f28307ff6b7935a3a5a3c86db51a2c7c3d300a83756d8171a8c929b1ce5b534f6b99059fa54eee41728f7d6a3b5544c1bb5d624388865967958c1f3608eae61c0d0723666017da438c11e5e74208af0f4723781db0c8ae73b6afe20f6b64915cab4c3ebe68f16861d6620aa16dd2e6fef356f01e0bd4702f9f0bbe5dbe41d2a1fa8aaba6302fbf83694f4aa7b9062f6f48602464e32935ccb0eb1d6ac3162970c16a54b7a4220feac04e48add05458444f6fbf624da292f79974962412d11209e79d7ee6fc69b4108476e433223ba77746b2d60b92c11e628a001df18aea634da5aa47693425f9c21eef91166a1eb311c3961f301e5575f66523d9961304305754a2f9517d6c797b13df1f13959c9b6142cb2c86dcc61699068da95bbbf7b358ea294bcdb270c2577be8b09fc3a553eb86e72', '遗失，第2则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0003', 1, '\x02ba37be036656085536a493cee4a55b6eb0862674be30479384db5a9010b49a8ecdd9e0fa1bf913eac97b', '\x02b3921453d7bcbfdedcc1438a318090fc1aed5fcb426c031d577af75fc16affb03f14522907c3d73f7eb227f9', '\x023e3a2ea7e2cf1d3483d3a57d47b2017abc318a0625ccefed8b54d90da6ea0b7e8b6f784c5ee5133d60830ec5319a944c8cbe0aa1fd83ef7fbf401505896ca1854ee23c164ab2ccd03cc29d32a7ae843eda89ae9a52256afa2fadfb5a8b1bd033c0e66151a9c67f477803fb32f92322d4975713622dd761c598ca5468b630ab2edbd9a1ba60dea54a917ec833d8936e8c1f28614ae9baa021a65d742c481e67212fcb7368915d90da15fb94e054250f21c1f8049fe6d1f9a6143d37c0fb11fac33f636d1c0e59b9490b726f730ceaaf9cd3af9e0036093014136b1654c91b92be7fdd4d99ba174eabd4b776d6cac49be6f1c67baa719d3aae1a4612030708509364d135a4f0bf68f4111cf6cc6f0994e164b192c93e9224d3ea52b91dfa140bf4e581f96633bc7718b536cda309f9889f6d43c25ed026f1847fd3791196cc26b0b50135e713736953fac6fbb07e8e675d17c36859a9fe9e97b4d6a1ed00b138620440ae766edb873ad4a66d0f96e06a4786adbca7e65d4ab14d15ff09e101b1c7e48a02a8e8ae52535fd60da4e139de273777ddadc9efbc97fba2f1c603d0de60cd83e83edba4eeb5ff9f236b16461d5acf78c15725b391d863debff8e0936453cc5ae5e97ec3b070872216a112e238349b8c6435f28c54f575f788792f8a94492d5d4fcc0b096b3c3dc898', '遗失，第3则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0004', 1, '\x02689bb07451d9af2bf29776e4966bc6982e70f6d44b640d7b4a2a841b6ba9c6198b2f0cb2363c564e1afc', '\x0253e1bdbc03433ecca8261051400f9f020ff1eeb28ea14d5b9756b8a13eb57a41bc6686b740b6f54462e43623', '\x02332a7a7dc73ca0186bee52a130912252f3b0564a2b6bcd9f7d3371d65828e12dd7e8f4000f5a04916e15d15fe2cb3460fdd8282bd96b0319dea66c84d98d45972f907c8122646cff81595155ed59ceab53ae9b70596b9c1017b8952215d91c16c39d277628771e7ac2c59da42b15c3b47aa47bc15a41b75c04cad5127afd70be5d4c9628f2f2782472ea5211c0a0db1a9fc1f3fc05ca673873d318499fe7d97d29ed3240adbcabef775a7ee570693f7c0188a6c707b7a25053419885812e8220b817e35bb0c71c7ad4ed9379692761b3e4c9450b4e29dab1cc48cf1c2c15b08761e48af138989e31dc2519481fef433354a713ea1bc7920089a27427350ac82cfc78720276861def864292198804977d5e8fe6a6878744186f893cfd83442192b0ccf80a90418c3fca77fc5df13f6d271d38aeccd03795a904c3350a197c5a3793b78a4d2d56eddf776cb3b1c6b978a981e1ce0e39bbc90f9d309ccb2c9daf72f2816ad187cd0aeceb3299add7b8da4b1857cc2a9096afebc961b1f13e4f6781059d0e61e2c9e18a3bcd697e21e2c3b215ffea67ad1378d16a1ca637885faf8b0b3e97f549471b91329600137e98444c9025529529e5f4faa179dda06ff5d8e20fc28ceb948e86a187fb2a8dd45efa48c4cbb4df6ee9435799c83bbc4503192d58bd45cb4f3b612e3d2b95', '遗失，第4则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0005', 1, '\x02f2241dc10a1c129ac47aaaf21b6a6d8781d9743c90f1b4d4aee8abfa80f5d63264c0db1330e7a7463076', '\x02994c08f5bd5818c82c9dc8680d83a92fc8d00c43f9398bb97161a9cec74a3ebff4fad791d39de2f3c111b9a7', '\x02058707d2a5f3807836e435632441dec33e65633380be45e7b35a0c41777f1293faf871299b6b3e5c94d7780d16894a269bf7b2bb886b28fb3e4d7407e5ff1ccd5f6715a2682b1ecbbd24fdcfb7fb6679ff9cb02e4e2a7b271e342e1e6a2524cda69730e8a567bd1d286dd14788acf849ed0005f2167d3763ac763dd6839859afa2181fa0f9c4e52b08d9cb47e28f229866eb4df75c685176b5374ac0337c87dc1a4411380fa188be20f43ad86b89c1f725837495c17cd80d0a5873134291f59a0f2df05c00a15768c859447e7d22f93829e37e0075bdbe72e73281a3e0a20c629bfdbb63085731603abec96f8065546066ee33ea96facb2074375aff1220bac7fe0b3a261ddf2a57a1bce6a032bac17df46a935330e7e9375bacb97bf517beedf94d29667c75cb80eaae0582397983fa641d61a46803e89a12d121119f5326894652915a4328cdb3b1c4bb9ca2a4636a1ef85649e508a29b39ac4fa9077ad05b75667f99bb715bcffa83e6ec39fdced5d7a0131ebcfb0a665cc198c2b48d34d4234e4b2def69f5eb3676a3ab39164cee1972e3b4cd0695dd6a82cc2910c8da3802a4df08c1a444f6aedb63d8f6aa07977c96a0513ace43ae3f994305083931e691ba271ce3a47213be59e076839b092fd80c41af0f51c243959f5ef00ac34a44d3223db0b68c42c92f9b3e', '遗失，第5则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0001', 2, '\x028f3d08695fd2533efc6effab933b7cd5d31ee727fd4bab120ec525354c6a8a19a8eeee5c346f12320577ffe2a1be7d5af6c1087759ee64f66a281518b39258f025f08721128a7fc73fb4ee551d1d4dc6c76145c95d8053afbf0825', '\x02b77d6ad4f3d2ac61b862ceb75bfc104c78f8dd5053e6abe3357736442d14c6bc81578b260ca1a1cbc7461d035b79f57f7a59ede00da9312faf858479b33c89b96317f1b87abad5609b853be21b0c1fbbeab11693442de15a845877', '\x02fa47e781057b268478cb245a6d71e73852cdfc0d2d9d164691d7d71997a2d504e085763880b5511f4cbd27a44cde86013119e4271c93a2cbd14d82fe9e9035f2d135885918fb58f7ee03871322c81b944844367befd5180394cea2aaf7340391219c8c121596386068f161375d8dfe35a99795a0c20f6a3795960d5b5a5762b3e29d4f342449f947c3e5e44b69fece46fc890d13b07720c465a2bb034f7271d9c2d1a415cdd7f29f319b8fbaa781b6fe4c8ecfde269ba77172b544abe534f88a34e9a4ee805eee4d3b70a3fd8fde82ae2f7ebd324d4e7c534d318ab10ac1f4a89ed5d6ee11bb3b8658529d8ace3a6393f219e3568e0286c8440322488d16ac7c5b0ac0e78d110b39d6b236b0c06b0ba701c4a1edb9fc848826d4e65053504d6e83bfeb4cf651e6f54253ec833f69441caa823fc749830fd3b83d2b2b176b652f5220676a34c89afd1b11eb77032e1e3e9ed836acf6a6979ad9bca0e5b33e549902c589cb70992426111dd4a385de9a879788af70c25361616ba9e7f3758c07e71643095b50570ecbcdfe265036b24c11f15b2e010b0e5655d1b3c57aeb57908f8891d05996501e9a21e31cd65113d6087d45c0a25e27b662d28e6d3a4003120d82598ad18443c4fb7fbb2373a3ff364f4a0febf5481371e712b7fb8c82326773cd2f150df9b968b51313e8d6f6145c7008ce5ae008e7af18b4d1a6ada352167a8066edd8d869d99c3726ae0ba503c8fdceb646512633876ac628499c1e71078d9310796eb9e833a62e801afe3c4c553aedeaabb1a2ed6713682400f9e874b7f7d7a3899d57a2e7d8031b1ee95b9cfbd45b5ce4871b5cd38c9a532cb4317c9511019cf011297d2c2df72dd187eaed4b291676a99bb61b484eb729eee82ff937db32959482d4bf4f0042a14d7008dc1bd76dbeddde4472e53595a967b91c1152ff8eef8af09ef3e3cc0a0befb0b5dc1ced64d75327e8d1a29ce2bc503da43aa9cd30f3b0c9ff4ea3479dad255823b674da0f7ec669944907d45c87275731686121496792', '遗失居民身份证，号码110105********002X，特此声明', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.schemaversions VALUES (1, '0001-tables.sql', '2026-11-30 16:19:14.51975');
INSERT INTO public.schemaversions VALUES (2, '0002-kept-for-ever.sql', '2026-11-30 16:19:14.585519');
INSERT INTO public.schemaversions VALUES (3, '0003-photographs.sql', '2026-11-30 16:19:14.611336');
INSERT INTO public.schemaversions VALUES (4, '0004-photographs-kept.sql', '2026-11-30 16:19:14.612841');
INSERT INTO public.schemaversions VALUES (5, '0005-layouts.sql', '2026-11-30 16:19:14.632893');
INSERT INTO public.schemaversions VALUES (6, '0006-notice-life.sql', '2026-11-30 16:19:14.646884');
INSERT INTO public.schemaversions VALUES (7, '0007-proof-settings.sql', '2026-11-30 16:19:14.683612');
INSERT INTO public.schemaversions VALUES (8, '0008-proof-settings-kept.sql', '2026-11-30 16:19:14.68741');
INSERT INTO public.schemaversions VALUES (9, '0009-desk-life.sql', '2026-11-30 16:19:14.803094');
INSERT INTO public.schemaversions VALUES (10, '0010-desk-life-kept.sql', '2026-11-30 16:19:14.806268');
INSERT INTO public.schemaversions VALUES (11, '0011-a-chain-a-paper.sql', '2026-11-30 16:19:14.846435');
INSERT INTO public.schemaversions VALUES (12, '0012-a-chain-a-paper-kept.sql', '2026-11-30 16:19:14.883973');
INSERT INTO public.schemaversions VALUES (13, '0015-quotes.sql', '2026-11-30 16:19:14.912466');
INSERT INTO public.schemaversions VALUES (14, '0016-quotes-kept.sql', '2026-11-30 16:19:14.920245');
INSERT INTO public.schemaversions VALUES (15, '0017-drafts.sql', '2026-11-30 16:19:14.950097');
INSERT INTO public.schemaversions VALUES (16, '0018-missed-insertions.sql', '2026-11-30 16:19:14.956197');
INSERT INTO public.schemaversions VALUES (17, '0019-payments.sql', '2026-11-30 16:19:15.007368');
INSERT INTO public.schemaversions VALUES (18, '0020-payments-kept.sql', '2026-11-30 16:19:15.009307');
INSERT INTO public.schemaversions VALUES (19, '0021-ledger-seals.sql', '2026-11-30 16:19:15.015126');
INSERT INTO public.schemaversions VALUES (20, '0022-ledger-seals-kept.sql', '2026-11-30 16:19:15.016133');
INSERT INTO public.schemaversions VALUES (21, '0023-threads.sql', '2026-11-30 16:19:15.025411');
INSERT INTO public.schemaversions VALUES (22, '0024-threads-kept.sql', '2026-11-30 16:19:15.026759');
INSERT INTO public.schemaversions VALUES (23, '0026-search.sql', '2026-11-30 16:19:15.034861');
INSERT INTO public.schemaversions VALUES (24, '0028-sender-keys.sql', '2026-11-30 16:19:15.066652');
INSERT INTO public.schemaversions VALUES (25, '0030-notice-keys.sql', '2026-11-30 16:19:15.105685');
INSERT INTO public.schemaversions VALUES (26, '0031-notice-keys-kept.sql', '2026-11-30 16:19:15.116203');
INSERT INTO public.schemaversions VALUES (27, '0032-plate-making.sql', '2026-11-30 16:19:15.129518');
INSERT INTO public.schemaversions VALUES (28, '0035-accounts.sql', '2026-11-30 16:19:15.196552');
INSERT INTO public.schemaversions VALUES (29, '0036-draft-photos.sql', '2026-11-30 16:19:15.21924');
INSERT INTO public.search_entry VALUES (813577031903084546, '20261125-0002', 1, 1, '''001e'' ''001e0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001e'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084547, '20261125-0003', 1, 1, '''001f'' ''001f0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001f'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084548, '20261125-0004', 1, 1, '''001g'' ''001g0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001g'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084549, '20261125-0005', 1, 1, '''001h'' ''001h0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001h'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084545, '20261125-0001', 1, 2, '''001c'' ''001c001c'' ''001c001d'' ''001c001e'' ''001c001h'' ''001d'' ''001d001c'' ''001d001d'' ''001e'' ''001e002g'' ''001h'' ''002g'' ''0flp'' ''0flp0rlt'' ''0gl3'' ''0gl30npd'' ''0hkg'' ''0hkg0k5q'' ''0hm9'' ''0hm90i85'' ''0i85'' ''0i850lch'' ''0k5q'' ''0l7o'' ''0l7o0hkg'' ''0lch'' ''0lch0s6j'' ''0mm1'' ''0mm10l7o'' ''0npd'' ''0npd001d'' ''0rlt'' ''0s6j'' ''0s6j0flp'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d'' ''n_002x'' ''n_0105'' ''n_1010'' ''n_1101''');
INSERT INTO public.setting VALUES ('search-entries', 'whole');
INSERT INTO public.setting VALUES ('key-mark', '3505c1196ae02cbdaa58a59b012adc3ec9948b4932915730bb2739ed5b098fec');
SELECT pg_catalog.setval('public.schemaversions_schemaversionsid_seq', 29, true);
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
ALTER TABLE ONLY public.draft_photo
    ADD CONSTRAINT draft_photo_pkey PRIMARY KEY (draft);
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
