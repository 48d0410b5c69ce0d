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
    IF EXISTS (
        SELECT 1 FROM (
            SELECT chain, MIN(sequence) AS first, MAX(sequence) AS last, COUNT(*) AS entries FROM added GROUP BY chain) AS a
        WHERE last - first + 1 <> entries
            OR first <> 1 + COALESCE((SELECT MAX(sequence) FROM ledger WHERE chain = a.chain AND sequence < a.first), 0)) THEN
        RAISE EXCEPTION 'KEPT-FOR-EVER: a ledger entry is added at the end';
    END IF;
    RETURN NULL;
END$$;
CREATE FUNCTION public.parties_enter() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN
    INSERT INTO search_party (token, entry) SELECT parties_of(tokens), entry FROM added;
    RETURN NULL;
END$$;
CREATE FUNCTION public.parties_leave() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN
    DELETE FROM search_party USING (SELECT parties_of(tokens) AS token, entry FROM removed) AS gone
    WHERE search_party.token = gone.token AND search_party.entry = gone.entry;
    RETURN NULL;
END$$;
CREATE FUNCTION public.parties_of(tokens tsvector) RETURNS SETOF text
    LANGUAGE sql IMMUTABLE
    AS $$SELECT token FROM unnest(tsvector_to_array(tokens)) AS found (token) WHERE left(token, 2) = 'p_'$$;
CREATE TABLE public.account (
    id text NOT NULL,
    version integer NOT NULL,
    name text NOT NULL,
    sealed bytea NOT NULL,
    CONSTRAINT account_version_check CHECK ((version >= 1))
);
CREATE TABLE public.asked_once (
    name text NOT NULL,
    asked text NOT NULL,
    begun_at text NOT NULL,
    answered_at text,
    answer_until text,
    answer bytea
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
    discarded_at text,
    CONSTRAINT draft_version_check CHECK ((version >= 1))
);
CREATE TABLE public.draft_photo (
    draft text NOT NULL,
    mark text NOT NULL,
    name bytea NOT NULL,
    sealed bytea NOT NULL
);
CREATE TABLE public.draft_scan (
    draft text NOT NULL,
    mark text NOT NULL,
    added_by text NOT NULL,
    added_at text NOT NULL,
    kind text NOT NULL,
    dropped_at text,
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
CREATE TABLE public.scan (
    notice_id text NOT NULL,
    mark text NOT NULL,
    added_by text NOT NULL,
    added_at text NOT NULL,
    kind text NOT NULL,
    name bytea NOT NULL,
    sealed bytea NOT NULL
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
CREATE TABLE public.search_party (
    token text NOT NULL COLLATE pg_catalog."C",
    entry bigint NOT NULL
);
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
INSERT INTO public.identifier VALUES ('decee642b98dd783c3f825d004673c5a6148ad84c034f3c2f0f88e8721424e17', '20261125-0001', 1);
INSERT INTO public.identifier VALUES ('decee642b98dd783c3f825d004673c5a6148ad84c034f3c2f0f88e8721424e17', '20261125-0001', 2);
INSERT INTO public.insertion VALUES ('20261125-0001', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0003', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0004', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0002', 1, 'tabloid', '2026-11-25', '王丽', '2026-11-24T02:30:00.125Z', '待补章', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0005', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, '王丽', '2026-11-24T02:30:00.125Z', '登报人撤回', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.issue VALUES ('tabloid', '2026-11-25', 'Open', '2026-11-24T08:30:00.125Z');
INSERT INTO public.ledger VALUES (1, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0001', 1, '5b41c98a6eaa0bcf95debe0984611689b68fc99680a956ba5435f28b51085abb', '', '0000000000000000000000000000000000000000000000000000000000000000', 'ff32c625dbcbdfd016c30e71b26a42d2c72b2ffb248f4146a28e4ad1bf656aec', '', '21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553', 'tabloid');
INSERT INTO public.ledger VALUES (2, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0002', 1, '9ed7865b82e762418845e68d3482167e83379aa058778f17ca767eb28118432a', '', 'ff32c625dbcbdfd016c30e71b26a42d2c72b2ffb248f4146a28e4ad1bf656aec', '561278435d3374cb48cb55a52254f62b0d50a299ad6466b3bcabfa1a46dffbe5', '', 'a6c98c6c598c9bcf33d902263ca2806b771acafe467b96f12bed20e3c5fda2cc', 'tabloid');
INSERT INTO public.ledger VALUES (3, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0003', 1, '591d7dceb489074538d380cff55a468f1e7a05cceb880b29a34c483cbae1fa33', '', '561278435d3374cb48cb55a52254f62b0d50a299ad6466b3bcabfa1a46dffbe5', '7124ed92eedb82b4d9c1b68a2f7ea57d3533fe4621fdb3f81c19a12f160cb9bd', '', '0122121986c92ad29a345e241fd32b6e3549fa2de9b0ad603b2524cc4a34b5d1', 'tabloid');
INSERT INTO public.ledger VALUES (4, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0004', 1, '0e31549376606c9bea5a6bd860842b433869fe894e79d8fa7c508d1ac21cd2b4', '', '7124ed92eedb82b4d9c1b68a2f7ea57d3533fe4621fdb3f81c19a12f160cb9bd', '077249e308569ea9acec78dd18c4a199c2dd5e1100c24fbe4d0926e082a97bc8', '', 'd44e2a7fbaeea55490c1fdbd0ce5f97e5924a4d2bea4c3c9de419b5c98837c68', 'tabloid');
INSERT INTO public.ledger VALUES (5, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0005', 1, '7943c1d792091e01e3466e1794a35cab52b6eca2fbb5ecee3502c0d53ac713aa', '', '077249e308569ea9acec78dd18c4a199c2dd5e1100c24fbe4d0926e082a97bc8', '724142628ad0da73f1813e378d2453ef7bce4e8278d35c6b81dad1aa16a32189', '', '532ff41884cd4b807eb92ac3085ca04ea88e138368a51272b0a6e5254b7cf722', 'tabloid');
INSERT INTO public.ledger VALUES (6, '2026-11-24T02:30:00.125Z', '王丽', 'revise', '20261125-0001', 2, '3506f2605336337a1065e695fcb450685edf43adf38ff1c6f8c1436a6ce213db', '', '724142628ad0da73f1813e378d2453ef7bce4e8278d35c6b81dad1aa16a32189', '72ae7847d98f34d65f889816cf7cad4e5a136c2d19cbb8dd1498eb2e2a9cfc95', '', '21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553', 'tabloid');
INSERT INTO public.ledger VALUES (7, '2026-11-24T02:30:00.125Z', '王丽', 'hold', '20261125-0002', NULL, '', '', '72ae7847d98f34d65f889816cf7cad4e5a136c2d19cbb8dd1498eb2e2a9cfc95', '9ec3938b5c55020c234e60b58b3185edccba9c78ee2fe37acf7789a6c07d5fdb', '', '5fa202cfc7a4837f6fd6a25754fe3f83fb6c54ffe2105b65560f775ef9057710', 'tabloid');
INSERT INTO public.ledger VALUES (8, '2026-11-24T02:30:00.125Z', '王丽', 'withdraw', '20261125-0005', NULL, '', '', '9ec3938b5c55020c234e60b58b3185edccba9c78ee2fe37acf7789a6c07d5fdb', '3773ce9edca6e4a8baf0e34a4a832bbee787091b6b99bd2dc773b894a805fae7', '', '396ab9bdf3d1717de27adc8739e2c3eb1af03de84a16e8a528b232ad470cafb3', 'tabloid');
INSERT INTO public.ledger VALUES (9, '2026-11-24T02:30:00.125Z', '王丽', 'quote', '20261125-0003', NULL, '', '', '3773ce9edca6e4a8baf0e34a4a832bbee787091b6b99bd2dc773b894a805fae7', '94d9de15b5dc9a88639a711c90b86821b23c314a886ee70bb5506c7ea55d9a93', '', '8207418d79249a831fdad32b72dfef71ecfeabafac075f0c4baf969c58dc4c4b', 'tabloid');
INSERT INTO public.ledger_chain VALUES ('');
INSERT INTO public.ledger_chain VALUES ('tabloid');
INSERT INTO public.ledger_seal VALUES ('tabloid', 1, 'then', 'c2c55b6f9998c45c0d26b8622d8812635bef18b9c95add20f3e403397af99e7b');
INSERT INTO public.ledger_seal VALUES ('tabloid', 2, 'then', '01a1878cda94521fd5a2dc7b96b1328ae62b9c43a12565d3b9c350fdd29509e9');
INSERT INTO public.ledger_seal VALUES ('tabloid', 3, 'then', '6de86eb655a1cf2fd3304f460677b3c619d41c3f027f1e3dde30646bddcfaaac');
INSERT INTO public.ledger_seal VALUES ('tabloid', 4, 'then', 'd3df1741170feef1f008d1a74bc4b39f4170555ab72841fde1e567ff63e69ce2');
INSERT INTO public.ledger_seal VALUES ('tabloid', 5, 'then', 'fc1c014bbb1d2ffcce56774a359fc0771581f9470e91a8b4491c52891617c8de');
INSERT INTO public.ledger_seal VALUES ('tabloid', 6, 'then', 'a309f5cd3ee7ee037e696c76467f157aa1671931c126b1b40c5b2c9ae032e092');
INSERT INTO public.ledger_seal VALUES ('tabloid', 7, 'then', '76843a26c57049d76337dec3cebe5bab253673cac9b72ee88e7af12e685ab761');
INSERT INTO public.ledger_seal VALUES ('tabloid', 8, 'then', '9be00430f0fd1a787eee5a8d775a5cd715758418881bb1cb53ebc92c0703ace9');
INSERT INTO public.ledger_seal VALUES ('tabloid', 9, 'then', '3d34c740ed895577cadd34796dfa5ed84d4f9f21ade066f36999eaa303304cc9');
INSERT INTO public.notice VALUES ('20261125-0001', '2026-11-25', 1, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0003', '2026-11-25', 3, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0004', '2026-11-25', 4, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0002', '2026-11-25', 2, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Held', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0005', '2026-11-25', 5, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Withdrawn', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', NULL);
INSERT INTO public.notice_key VALUES ('20261125-0001', 'words', '\x01182f0c424ccf439e1c16606c272cc273457773398ab5c4c136f2d37089eaeb74718825b279abe57c48fdab69032a47b8e2e7da88b06fb0d93de0ea42', '');
INSERT INTO public.notice_key VALUES ('20261125-0002', 'words', '\x0182b9bbbe9edbf30ad493e8c4ad035207f63cb827a4455713a2eea0af1c8b2d1ecadcd4fe80f8d0d6d138eb4b1350c710705363be6506f0599dd4ee1a', '');
INSERT INTO public.notice_key VALUES ('20261125-0003', 'words', '\x0184b4575bcf02652c7d9d231d83a85157cbcc08fe4cc3e4d9523b4eca03d581f2e0227b8232cd9dde0b6f227bd11dfe06de3e00d1fc7e026982afd80a', '');
INSERT INTO public.notice_key VALUES ('20261125-0004', 'words', '\x01855312ad255481976064748bfc92c4c9cdfb5331b8d87415f60bfe930814f2adb9ebaea2e208c08b5c6bf4f54bb66132cbdc4cbb92dcc9962be9607a', '');
INSERT INTO public.notice_key VALUES ('20261125-0005', 'words', '\x0129c6a4df9c82019516f67e0f33ade0c6631e86c971b39938e0fc1a6f54706718bd6aa0f6b508c1705fb73b39571ba8a79ad8cc212639f1996bb52dcc', '');
INSERT INTO public.notice_key VALUES ('20261125-0001', 'photograph', '\x01b177cd0cd8a84edcb706bcdeb12c3eabb95e08367b81a748ac347066b53dae82e72807d5f3739eeeba02cdf46ed8cce650c48c1575894d60e74fc6e3', '');
INSERT INTO public.overrule VALUES ('20261125-0003', 1, 1, 'ID-REGION', '\x025f216b7f04bd3557a6db7c8035005a4f45bc933fc8664f26ab8d6cda22fa252f5fb1ae', '登报人坚持', '李强', '2026-11-24T02:30:00.125Z');
INSERT INTO public.photograph VALUES ('20261125-0001', 2, '\x0202967bf850b1a910d81e700a2a1ce30a524175693e2174e23d49c57395da4742b4ef5619976900bfcdb4390c9c74e21670822ef101711ad12487fb47');
INSERT INTO public.proof VALUES ('ff26d1dd8538b1994102ac09e45162806d4a610e3293059c57fb933990d2f66d', '20261125-0003', 1, 'aa', '86a7338ae9427985aae5ba24215d356ee42365c1db503c92b84ef9b70a662b8a', '2026-11-24T02:30:00.125Z', 'yes', '2026-11-24T03:00:00.125Z', 'w', 'f', 's', 't', 'p', '1e708c6945fd11e94bb25507e882d398fafb39572ce22763ead7ec2e08122312', '754f798bf300fc9b5cb54d84af9d27f2adad859062149c24dea1a7739864cfe9', 0, NULL, NULL, '', 'word', '', '', NULL);
INSERT INTO public.proof_comment VALUES ('20261125-0003', 1, 1, 'advertiser', '登报人', '2026-11-24T03:01:00.125Z', NULL, '\x025b525c130ed3c90e3109d72113002d23aa333b0ddf0630796add58300b454cd9a4c351ed80fb4432a4e34d081812');
INSERT INTO public.proof_setting VALUES ('ff26d1dd8538b1994102ac09e45162806d4a610e3293059c57fb933990d2f66d', '\x0246d1008e95560d6285865423a22222686a667c0a8889d6a81e6a8fe695b1e3941f7cd918ef2e3d3bb3e91c374a5a0b6a725ee39610a0dcea0c7fdf8adf06900db71f47a737842a988a6d2aee8d1ff26c631c751acb22189b63c7167b92623430e0');
INSERT INTO public.quote VALUES ('20261125-0003', 1, 1, 'w', 2, '20', '\x0110fb390f0e3262e1a698ecb426853c197bc791fd442f74f8058e96996179c0bfd40865f3dcccde130db5adaf076d39870f07b2f9dee3dfc5094fd2e2ccd2737f94ba1b438b6f378e321fb25edef93ddf751eb35713099e7db40f7aac5160ce304d28c837316c550e6dcdc685c1d3ec43e51e8c4b72c736d3d2a6fbfdb3c22737da95621791e0d3db5497d36032823b5f36cf473218b9515f1c4716e2bde73e6179bc82929a0602552f725daec6b75d732d2677080d43fecf695be1f17ce6532cb5ffac2f24ac8681916b8ea533f4735a0455a52cd854d8b42aa16d8ab8e1bb17c48d0385a5ca4405d215f5571c136743fe060721dd8e2bad72d335a01b5fb03d5b5ae9dbffb355b20cb8385d5046b8f7defdc164d2214bae9d082118da5ff432', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.quote_share VALUES ('20261125-0003', 1, 1, '20');
INSERT INTO public.revision VALUES ('20261125-0001', 1, '\x0220291d2f96108101fd66e5e8537114502d8eec54e68fa3377203346ba02bc5247119d34d05b96b62070295e723e8c25e93241cd3d2e93e53192df87a40cbac23387507eab55c9f91bd603381ddb39f3af4d35183dfed81', '\x02212e2f8c22697d81768b7c0e13e9f5c306cfc6b82ac41b96560a2b0ba5f0e1ccc4cfe2cccf28c8e82f7df66d53f30e7aae485eab2a1f89840cb908adc50a7dee125e411f5aaa479a555dae44dc87af8189421e2c715552c73518e5', '\x02c2bcf5251e331d269d4e7e742b217c092450ab00ef728e5bb9d9c3a819f757ea82207d60ae4d44d5eeca92365ad11a410097eb5781321f862b0bfec0c637ed66c07db89bee7dbdeddea601b40df619554f05dd4d5ed48af1cdc7ef8d1703ff4f1127d39eb93c192494928b3ed348fb997d72f7c8c9792febf2264b467fa1872705ea6b6a4ac7c15f1fd033cfeaa31fa3589b9086b3bbf46620a0abd746dc2a34e85ee3b850ddf5a986eb675a5721fb7157e25efec808e6e74ed9f1985d1dae5943f7814c0fd806fd49cf96e67df10552b567546c51ce96b693ad59ebfabab2fcd53fcef7929618402efe5511ede395eb983f8b4403ce075edbea658ae9e517298988ad01176af7997ed1ea892fd3d327a96b2298849dde5955cc9e6da29e567a5c5a94e532c54ef015576657ba85e93c80552604abce00e8b45523aa6f811c7ad6e3e98b751304e0b371d3f90836ed657b6f3a070e9d5aab798f1ab6331630325555ea7723373f6e044d930f2c6fd21c85de59bcd840dc90be33b4ec81c4ceb376789daf124e4f0e54b835069d01b064daab9397a160e70d294e14e41879b43f7eaac38e558fdf13ea261e5169e117b6d3a4461fde30063586760ea7d4cec9c170ac2ba89614f9d4c104c768c2eb7f2899d9316e235acdb1f8d379ce91b1b03b076a25ebc3638c5b8fefba60eac15832ab077f2111b696eb1b97b1b9c13360c54dc2ccacbcd242935a532edef1d0075e73bf008d41fc5ef066daf656f3c7d3e55705d1417ace4972bbf7a0cca50ac64629e2e1ff7994de350e532be495cae2332b958a4b3d23f577ee7b02899f91bb6854eb58798e751c2e16e23f3807bab69f1f5d7b1dd082499af343e4fe03ac', '遗失居民身份证，号码110105********002X，声明作废', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0002', 1, '\x024c54688c1cf3fe6bcf6a867323c5d7274cd5bfaf1ab7a35fe75b16ab69971500da48ff820b2310a1a1b5', '\x024d339f57cc2e57bbee05f21ef26eac44b2579a3e8869331e8b1af5fc44487fd059cf39b6729bf6b5a98402db', '\x026e1627906cfd5641b357cb099eb5f7bd1019d9e03034ea13282ad218a0f99a56369dadaabb5a75ba5c8747c279c8adea7300f828e5542d3b52c912d63afb6fe3dfe6cadb8314a440fa6e20a2311aed4699f133cce11567538dbc27afda11ed4579f4f4002412c68aebdc9a46f21fd6ccef27cff950103b7c7cf6c6c3e645eb43da98fc9a14a3b9b7824454816137e9597dbe3886ad57c3d435913d5473245cac360111841162549fc2a911e315658c2428632278abe922b2b704912a1963c0eb10f23bad5be182c79b502fe987db1c4ccd7104ed46fc4e0a3cc2e40b8d662b7df5f3708d4c0e8f1b680a7459353a2337c70abd47e982a532d6acc216e92e8621c7e3b4b06d599a5283e05fa3dc5f25f025b369510ad63a9e1673a45aa8926325b6f5af4bca137db81a17b52db2ca8e88825e30812e0c97520549273cd0ceaf41452265d0783e2489e33ad697e360479b7e786639c42831df679991576ea7b692e34ac41e03b580270f0432254b5c4764fa87d0846e4b7e98493272ed98d9a4a67337e15c6f818e7e0cefdd9d0934fcaa145ad4786b546bdf4210a0c39f317c69ee5961f21a5a6135145ef4cddc166a2eae027265d24eb523a48124b48d0704f14ef6ed466cdad28fb264274bc997d806589d5f31439d5532b5f7548ae3ac7227ec6c435f3b95fb360aeed0', '遗失，第2则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0003', 1, '\x020ce0ee667fed887f05ff1edd92b5e66888715270331651525cd688ca62936490f6d6e2f65da5eb1c4d40', '\x02a49c0f35ffcc0e6645b1b7054e640f6856c8fa45f065a59ad5b69416b88e8aa835765e91637a11e76fded323', '\x02047191720502177009afda70c9faf836ba5b54ab8a0445a4faefe6d64260020f8b20973560a670e854f3a6682e38edd24b055022d4f0d52056d7532834522d7297cd33b31b1645d4eef9e68fcfd0ac3a6d2d74091e2362bf4a5aff3fd0221e806153c659f394c55cf55c3478aacd80a05a9c1b73df8d9f00c06255c427369f211d0514921ef2863eb7e2177fcbf878bf48021f02affd36d71d53b4e04e79ae6f5825aacc0b84aeb94c7cc61f7e9054ec2ca379c31757f59de04793cfe0334e3fba69517881033931eb6e90eb4a117a1bed785237c9aa221f1b79212cd63597c52ebfd29871a7e95ecaffe21912beb50497761f776654059c442c96510673fe7141f3232fa412be63b605697e986d4e19d8b4847efd5a8caa4475ba1b2a0a29bfb44a71d0541210ce89f232f3555b34e11d4c58c419b6bc815655e13f4ea82b054101eb2b90141e0cc196e485ebcdf1126631c9bf68f98b6f4ca8145a496aebff480fb1d1cc93ef23a3bc8a1e7c60ade9e4f626c77b69d568a89882b22878b7dba0be9bbb6207c48103460c390bdf13c46a3bcf582560d5b0336b234ed954f7b86a647b8b9b47a3f15b03cba5e658e184b0a5a2cf98e9b94b6121fe40d45c08bf65730974a349be31aa42216b98dd99bce615cf2de28a75bed136b9fcbacf930a18caae59f2997d0f03b615', '遗失，第3则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0004', 1, '\x02c5bd0379ade309e69fc9dc28a578ea4fb27eacfe5140945407d3fcdd1a8e39c6b01a04d9e09a40557df2', '\x02b88e93df55ddaa5729214da261ae95165d0876cdc974127ec32911bd21c05874564171bacffef118c60a9993', '\x0275afe0e80a0ae2a5eda343e6bd66eef26cb7b5f38ef9495ea97ab476beecb5a11c27aadaf823ce7a1ebe37e585f2dbc3389160490a35cff2a651a49fae879ba0442108d826f7a9c5c34f0528936cd84cc71f5bb45512f61ce1aa796c88f3c840c62778bf7b4e8bb17672c471806be292e3495a9cf56e56dcebac10e4004d3e9cc9a8cf7d939f3895b5de21acb9656d15927fd71327b7b5eafeb967a34e9794db81819ab87491dbcf777a8caddc6d6900ee93016ced451d4f9d4d81b4b4a228fdac315d3767a4f887207ba57bffbaf98d7eb5c52fbca2d2bb04e13e1f4ebe639e4893591f901f05292650d6cf688af027c8a29fa3043031d80a61dee266b23217a314c494be92b4961c1cb235f2158642c00ac77e83fbae30495cf5ed35dd85f28595cb79d47e948982a87569470370f6521a8ab387566940ab0af9c16111bc2977fac3c1392050b2118d5b0f514a534d4739be4e99974b0a59d4775848d2090730d1e2a10af096a41d46c8e1e3c853cb38b210335804825290bc2272e1c42feda6574037c7f281f0a5e2a09b9ed3524a16cb6b387817913787e9e27d1017996f4fd79c2f9f527e89ebef459f0ae4fb602a2bf336c1dc082e18fd585d0f0a47c42d8abd90fdc4e5c319dfe279a9a08ab8fc53428a1af7d3417ced0b931a563794bfcfb50fb6d759947590f0', '遗失，第4则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0005', 1, '\x028e8969f8b44b7a05ece7de1ae27b85212ce846efa9a8e0af4fd1068d55e19179671f5d97e31d934f7868', '\x02b6ff01d54bee00125185dadbe50c6e6f414bd7ca9f5289db132e1d38a501f78b8277ab72abe5ca0878013f86', '\x02cda13169c7560e7453ff82f035d81a2c3715dd4d3d22cdde95f51f9a161e73540486222235d5bf7ee417523bbbe3bad08cdc41f89cb92c32614b5be175a8ce55abcf13bad0b23a265f1556a7c24a101702da4d2da8eba296336cb261d779c5e9c3946f0d59c4b726a976dce3351b3d50071bc326ffb44964c6e5843074b75e35a257093088e12b112fcc66116818465591c02ea36ab50d201827d7f2024db0a48584949136a825d8aa47c4ffb841ce236b5c1e0f0c8137db809174a9677a728572d54617617dc6142322278d933b0d296cfbdeecde26b95090afee87191de819c5dce84c1197c4de8af1d933c9385e4ff3615970e8dd2f4f464eb05862bb4d779f5c27b08591f6f84ccef36fa1476e26a669e54fb80b4d19f0cc0fa6da3b180b742832a75f42f3b3f28e3f55f95e1ef1d9c7fc5a332db5a7db281fe2456e3b7b675d75d0e849a2065b47ff813cad08e8cdb9cd072f82330fca114e27f4ba2402f9ad8618fcc2c6e557a690adde14e4417c61414d1b95561fc143a3f4938311c31c4e43285676fa7e502e3dc5b91db35d133ecc01e03d030905023d0749739c61ab0a14621ca6b8e41f37ced21bb2ad5b7851e59d2fbcaf7c6bea80d2d83e36d01f8211ddd69993be09a7579d149683f1b9750c4c42a3e9ef8e8ed8e01f2c0bd7fe8be1c56498b9481dee86', '遗失，第5则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0001', 2, '\x024986670b5de525cfe0f16c1d12f8ba88dd6278f7501a8ee9f180aaf838fac11aabd9ba4e9a1634700b6d0f9b1e324f5f3e7ccf1212bd76d62cb0ca2eea65d1dccb63e0c559824755c573a392bb1e1e4b7163da4e7c38081b629783', '\x0258d05910af4fc60b1cfc96a2e67e29df9bb637b773e00a5a5ca311d76ce7390d30ad19c478ed6970d50ad4f4cd295b11022bb6f34e1f855cf1c61f2a95bf05becd844aa93ec23b118561bb46c46ecdeee2274cef22927365155a3e', '\x025cab161a4218536c7960eeb0bab74c0c02e167b22a2186c6600ab13588409d6f98cf559615ce916be9fa1438cb3232e7ca98f24e3ccf0a6f3963fd3ddf6ea29858f72d1c9b1c480f7187b561b1cba8ef65e6dd9d0c303a2aaa70f9d532d022145208d3319548a3c11920ec5262a215f9e8c767fb634e34ace9867d4d89936a9fa37226c1d6553e065dd9cffbac49dc350bc8349f1d4fcdc6af3d760d519bac9988689b5e7581989f40409d63a8fb11e20d1e0e3e2249c6e814f3ae7432b0f9c792b8fe02cb22e5265c8bd209034980e073b424f4fe185f443ef78a1a5dda0984d53c2201d1388ed7c42bd1b1aeaba60e9f3a5a23d047d68b71cbe13c648547a9a485b19f9d9b0483ae32c1bb295a90aaa4891955e3cda0525fd89e303c4cb255c229e00d7c5cb9b58368885d30d25a59c9294a8f9f469f672e60aa8c5049e828f1d6c582866763584a857979bc01fe43b215407c49bfba3f2e152147d84ccfc6d2a6204c0391b61fafd497dd1a1cef55c8c7d269f3caba037c8d7f473c2ec61697a8ba36d13e16503388eaa76ab1d6ccdb09aca2cfe5f444451d3bf572297664adf53df4b2364d78d9ab8746d40c86307c83b06b6d6cddc9d8ab1e8fa898018f704aed205b23405237bcd021ffad2a995133eb5ade156bda3890091c71362f3d6acc8a3d51b10da8a2a409adacb46a0154c6f715df36209c11dbbf2138d7a03dff695e51b4704bf7184a2d57ab18a7fee598c203066518cbf3d7b8e97fe3a02f739f8ed104fa64d0a4a7f04506e83ee967830a6566a1b2197922cb47f739480db05dbe92507b746e005bc0d629d656301e2b3c14ae9a8ebfc3431a25c51d534229128ed766d743ebad763c7f055249d413d730ed8a972f9a53a44bb7a9b7c2f7c4327a68b6cace1818570c073cecde8e1f715b4bb0e5483c2e77096f6fb3ce80ca3e0e60c2cfd9e416561146d235813c61ed8e6e75903762def8e4d104a1ed7943153412c50cad1456246fade8b88f9c8a279d86b0b5a56a0dc9394608a1bc581bf394', '遗失居民身份证，号码110105********002X，特此声明', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.schemaversions VALUES (1, '0001-tables.sql', '2026-12-01 11:33:07.09151');
INSERT INTO public.schemaversions VALUES (2, '0002-kept-for-ever.sql', '2026-12-01 11:33:07.100348');
INSERT INTO public.schemaversions VALUES (3, '0003-photographs.sql', '2026-12-01 11:33:07.102124');
INSERT INTO public.schemaversions VALUES (4, '0004-photographs-kept.sql', '2026-12-01 11:33:07.102914');
INSERT INTO public.schemaversions VALUES (5, '0005-layouts.sql', '2026-12-01 11:33:07.104296');
INSERT INTO public.schemaversions VALUES (6, '0006-notice-life.sql', '2026-12-01 11:33:07.109227');
INSERT INTO public.schemaversions VALUES (7, '0007-proof-settings.sql', '2026-12-01 11:33:07.112189');
INSERT INTO public.schemaversions VALUES (8, '0008-proof-settings-kept.sql', '2026-12-01 11:33:07.112981');
INSERT INTO public.schemaversions VALUES (9, '0009-desk-life.sql', '2026-12-01 11:33:07.125112');
INSERT INTO public.schemaversions VALUES (10, '0010-desk-life-kept.sql', '2026-12-01 11:33:07.125808');
INSERT INTO public.schemaversions VALUES (11, '0011-a-chain-a-paper.sql', '2026-12-01 11:33:07.127841');
INSERT INTO public.schemaversions VALUES (12, '0012-a-chain-a-paper-kept.sql', '2026-12-01 11:33:07.131259');
INSERT INTO public.schemaversions VALUES (13, '0015-quotes.sql', '2026-12-01 11:33:07.134185');
INSERT INTO public.schemaversions VALUES (14, '0016-quotes-kept.sql', '2026-12-01 11:33:07.134923');
INSERT INTO public.schemaversions VALUES (15, '0017-drafts.sql', '2026-12-01 11:33:07.136772');
INSERT INTO public.schemaversions VALUES (16, '0018-missed-insertions.sql', '2026-12-01 11:33:07.138066');
INSERT INTO public.schemaversions VALUES (17, '0019-payments.sql', '2026-12-01 11:33:07.144847');
INSERT INTO public.schemaversions VALUES (18, '0020-payments-kept.sql', '2026-12-01 11:33:07.145751');
INSERT INTO public.schemaversions VALUES (19, '0021-ledger-seals.sql', '2026-12-01 11:33:07.147596');
INSERT INTO public.schemaversions VALUES (20, '0022-ledger-seals-kept.sql', '2026-12-01 11:33:07.148129');
INSERT INTO public.schemaversions VALUES (21, '0023-threads.sql', '2026-12-01 11:33:07.151419');
INSERT INTO public.schemaversions VALUES (22, '0024-threads-kept.sql', '2026-12-01 11:33:07.152286');
INSERT INTO public.schemaversions VALUES (23, '0026-search.sql', '2026-12-01 11:33:07.155221');
INSERT INTO public.schemaversions VALUES (24, '0028-sender-keys.sql', '2026-12-01 11:33:07.156572');
INSERT INTO public.schemaversions VALUES (25, '0030-notice-keys.sql', '2026-12-01 11:33:07.160128');
INSERT INTO public.schemaversions VALUES (26, '0031-notice-keys-kept.sql', '2026-12-01 11:33:07.162235');
INSERT INTO public.schemaversions VALUES (27, '0032-plate-making.sql', '2026-12-01 11:33:07.164411');
INSERT INTO public.schemaversions VALUES (28, '0035-accounts.sql', '2026-12-01 11:33:07.167638');
INSERT INTO public.schemaversions VALUES (29, '0036-draft-photos.sql', '2026-12-01 11:33:07.168687');
INSERT INTO public.schemaversions VALUES (30, '0037-discarded-drafts.sql', '2026-12-01 11:33:07.169095');
INSERT INTO public.schemaversions VALUES (31, '0038-asked-once.sql', '2026-12-01 11:33:07.17057');
INSERT INTO public.schemaversions VALUES (32, '0039-scans.sql', '2026-12-01 11:33:07.17301');
INSERT INTO public.schemaversions VALUES (33, '0040-scans-dropped.sql', '2026-12-01 11:33:07.177877');
INSERT INTO public.schemaversions VALUES (34, '0041-looked-up-in-order.sql', '2026-12-01 11:33:07.187903');
INSERT INTO public.schemaversions VALUES (35, '0042-corrections.sql', '2026-12-01 11:33:07.188588');
INSERT INTO public.search_entry VALUES (813577031903084546, '20261125-0002', 1, 1, '''001e'' ''001e0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001e'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084547, '20261125-0003', 1, 1, '''001f'' ''001f0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001f'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084548, '20261125-0004', 1, 1, '''001g'' ''001g0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001g'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084549, '20261125-0005', 1, 1, '''001h'' ''001h0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001h'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084545, '20261125-0001', 1, 2, '''001c'' ''001c001c'' ''001c001d'' ''001c001e'' ''001c001h'' ''001d'' ''001d001c'' ''001d001d'' ''001e'' ''001e002g'' ''001h'' ''002g'' ''0flp'' ''0flp0rlt'' ''0gl3'' ''0gl30npd'' ''0hkg'' ''0hkg0k5q'' ''0hm9'' ''0hm90i85'' ''0i85'' ''0i850lch'' ''0k5q'' ''0l7o'' ''0l7o0hkg'' ''0lch'' ''0lch0s6j'' ''0mm1'' ''0mm10l7o'' ''0npd'' ''0npd001d'' ''0rlt'' ''0s6j'' ''0s6j0flp'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d'' ''n_002x'' ''n_0105'' ''n_1010'' ''n_1101''');
INSERT INTO public.setting VALUES ('search-entries', 'whole');
INSERT INTO public.setting VALUES ('key-mark', 'c5d6697997a3dc6531b55c37a663e14b7a8ee28dd47ebac7ebc05f2f883ceb35');
SELECT pg_catalog.setval('public.schemaversions_schemaversionsid_seq', 35, true);
SELECT pg_catalog.setval('public.search_serial', 5, true);
ALTER TABLE ONLY public.schemaversions
    ADD CONSTRAINT "PK_schemaversions_Id" PRIMARY KEY (schemaversionsid);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_name_key UNIQUE (name);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.asked_once
    ADD CONSTRAINT asked_once_pkey PRIMARY KEY (name);
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
ALTER TABLE ONLY public.draft_scan
    ADD CONSTRAINT draft_scan_next_pkey PRIMARY KEY (draft, mark);
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
    ADD CONSTRAINT ledger_hash_key UNIQUE (hash);
ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_pkey PRIMARY KEY (chain, sequence);
ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_previous_chain_key UNIQUE (previous, chain);
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
ALTER TABLE ONLY public.scan
    ADD CONSTRAINT scan_next_pkey PRIMARY KEY (notice_id, mark);
ALTER TABLE ONLY public.search_entry
    ADD CONSTRAINT search_entry_notice_id_insertion_key UNIQUE (notice_id, insertion);
ALTER TABLE ONLY public.search_entry
    ADD CONSTRAINT search_entry_pkey PRIMARY KEY (entry);
ALTER TABLE ONLY public.search_party
    ADD CONSTRAINT search_party_pkey PRIMARY KEY (token, entry);
ALTER TABLE ONLY public.sender_key
    ADD CONSTRAINT sender_key_pkey PRIMARY KEY (sender, sent_as);
ALTER TABLE ONLY public.setting
    ADD CONSTRAINT setting_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.sign_in_key
    ADD CONSTRAINT sign_in_key_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT sign_in_pkey PRIMARY KEY (id);
CREATE INDEX asked_once_begun ON public.asked_once USING btree (begun_at);
CREATE INDEX customer_payment_at ON public.customer_payment USING btree (at);
CREATE INDEX draft_scan_dropped ON public.draft_scan USING btree (dropped_at) WHERE (dropped_at IS NOT NULL);
CREATE INDEX insertion_of_issue ON public.insertion USING btree (issue_date, paper);
CREATE INDEX ledger_of_notice ON public.ledger USING btree (notice_id);
CREATE INDEX notice_corrects ON public.notice USING btree (corrects) WHERE (corrects IS NOT NULL);
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
CREATE TRIGGER ledger_only_grows AFTER INSERT ON public.ledger REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.ledger_end();
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
CREATE TRIGGER search_entry_parties_enter AFTER INSERT ON public.search_entry REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.parties_enter();
CREATE TRIGGER search_entry_parties_leave AFTER DELETE ON public.search_entry REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION public.parties_leave();
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
ALTER TABLE ONLY public.scan
    ADD CONSTRAINT scan_next_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES public.notice(id);
ALTER TABLE ONLY public.sender_key
    ADD CONSTRAINT sender_key_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES public.notice(id);
